import type { Wordings } from '../bilingual.js'

/** What is wrong with reference lists and the calendar of working days. */
export const lists = {
  LISTS_FOLDER_MISSING: {
    'zh-CN': '{folder}：没有这个文件夹。请指明清单文件夹。',
    en: '{folder}: there is no such folder. Name a folder of lists.',
  },
  LISTS_NONE: {
    'zh-CN': '{folder}：其中没有清单。请放入 <名称>.json 文件。',
    en: '{folder}: it holds no list. Put <name>.json files into it.',
  },
  LIST_UNKNOWN: {
    'zh-CN': '{file}：没有事实读取名为“{name}”的清单。{remedy}',
    en: '{file}: no fact reads a list named "{name}". {remedy}',
  },
  LIST_FILE_NAME: {
    'zh-CN': '{file}：其中的清单名为“{name}”。请将文件名改为 {name}.json。',
    en: '{file}: it holds the list "{name}". Name the file {name}.json.',
  },
  LIST_TWICE: {
    'zh-CN': '{where}：同一条目出现两次。请删除其一。',
    en: '{where}: the entry stands here twice. Remove one of them.',
  },
  'LIST_ATTRIBUTE.unknown': {
    'zh-CN': '{where}：清单没有“{name}”列。{remedy}',
    en: '{where}: "{name}" is no column of the list. {remedy}',
  },
  'LIST_ATTRIBUTE.type': {
    'zh-CN': '{where}：{value} 与“{name}”列的类型（{type}）不符。请使用{type}。',
    en: '{where}: {value} does not fit "{name}" ({type}). Use a {type}.',
  },
  'LIST_PREFIX.absent': {
    'zh-CN': '{where}：没有 ICD-10 前缀，不会有诊断归入该条目。请填写“icd10_prefixes”。',
    en: '{where}: it has no ICD-10 prefix, so that no diagnosis would ever be it. Give "icd10_prefixes".',
  },
  'LIST_PREFIX.shape': {
    'zh-CN': '{where}：“{prefix}”不是 ICD-10 前缀。请逐个列出，至少写到三位类目，如 A01、B08.4。',
    en: '{where}: "{prefix}" is no ICD-10 prefix. List them one by one, with the category at least, such as A01 or B08.4.',
  },
  LIST_SCOPE: {
    'zh-CN': '{where}：未写明怎样凭药名识别。请在条目或者“defaults”中填写“scope”。',
    en: '{where}: it does not say how a drug is recognised by its name. Give "scope" in the entry or in "defaults".',
  },
  'LIST_DATE.reversed': {
    'zh-CN': '{where}：终止日 {day} 早于起始日。请改正其一。',
    en: '{where}: it ends on {day}, before it begins. Correct one of the days.',
  },
  'LIST_DATE.absent': {
    'zh-CN': '{where}：没有 {day} 这一天。请改正。',
    en: '{where}: there is no day {day}. Correct it.',
  },
  LIST_COLUMN: {
    'zh-CN': '{file}：缺少“{name}”列（{type}）。请在 columns 中添加。',
    en: '{file}: the column "{name}" ({type}) is missing. Add it to "columns".',
  },
  'LIST_INCLUDES.list': {
    'zh-CN': '{where}：没有名为“{list}”的清单。{remedy}',
    en: '{where}: no list is named "{list}". {remedy}',
  },
  'LIST_INCLUDES.column': {
    'zh-CN': '{where}：清单 {list} 没有“{name}”列。{remedy}',
    en: '{where}: "{name}" is no column of {list}. {remedy}',
  },
  CALENDAR_GAP: {
    'zh-CN': '{where}：前一个年份为 {year}。请依次补齐其间各年。',
    en: '{where}: the year before it is {year}. Give every year between, in order.',
  },
  'CALENDAR_DATE.year': {
    'zh-CN': '{where}：{day} 不是该年的日期。请改正。',
    en: '{where}: {day} is no day of that year. Correct it.',
  },
  'CALENDAR_DATE.reversed': {
    'zh-CN': '{where}：“to”（{to}）早于“from”（{from}）。请对调。',
    en: '{where}: "to" ({to}) is before "from" ({from}). Exchange them.',
  },
  'CALENDAR_DATE.weekday': {
    'zh-CN': '{where}：{day} 不是周末，本为工作日。请删除。',
    en: '{where}: {day} is no weekend and is worked anyway. Remove it.',
  },
} as const satisfies Wordings
