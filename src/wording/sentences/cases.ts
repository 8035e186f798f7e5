import type { Wordings } from '../bilingual.js'

/** What is wrong with the cases of rules. */
export const cases = {
  CASES_FOLDER_MISSING: {
    'zh-CN': '{folder}：没有这个文件夹。请将用例放入其中，或者用 --cases 指明用例文件夹。',
    en: '{folder}: there is no such folder. Put cases there, or name their folder with --cases.',
  },
  'CASES_MALFORMED.rule': {
    'zh-CN': '{where}：“rule”为 {value}。文件名须与规则编号一致。',
    en: '{where}: "rule" is {value}. Name the file after its rule.',
  },
  'CASES_MALFORMED.cases': {
    'zh-CN': '{where}：“cases”不是列表。请列出各用例。',
    en: '{where}: "cases" is no list. Write a list of cases.',
  },
  'CASES_MALFORMED.json': {
    'zh-CN': '{where}：不是有效的 JSON（{fault}）。请改正。',
    en: '{where}: it is not JSON ({fault}). Correct it.',
  },
  'CASES_MALFORMED.says': {
    'zh-CN': '{where}：“says”没有文字。请写明该用例的特别之处。',
    en: '{where}: "says" is no text. Say what is special.',
  },
  'CASES_MALFORMED.expect': {
    'zh-CN': '{where}：“expect”为 {value}。可用的有：{names}。',
    en: '{where}: "expect" is {value}. Use one of {names}.',
  },
  'CASES_MALFORMED.undelivered': {
    'zh-CN': '{where}：“undelivered”不是文本列表。请列出未交付的 表名 或 表名.字段名。',
    en: '{where}: "undelivered" is no list of texts. List tables and table.column.',
  },
  'CASES_MALFORMED.unitId': {
    'zh-CN': '{where}：“unitId”不是文本。请写成文本。',
    en: '{where}: "unitId" is no text. Write it as text.',
  },
  'CASES_MALFORMED.rows': {
    'zh-CN': '{where}：不是记录列表。只有一行时也须写成列表。',
    en: '{where}: it is no list of rows. Write a list, even for one row.',
  },
  'CASES_MALFORMED.sentence': {
    'zh-CN': '{where}：两个用例都写作“{says}”。请写明两者的区别。',
    en: '{where}: two cases say "{says}". Say what sets them apart.',
  },
  'CASES_MALFORMED.twin': {
    'zh-CN': '{where}：“{says}”与“{twin}”是同一用例。请删除其一。',
    en: '{where}: "{says}" is the same case as "{twin}". Remove one.',
  },
  'CASES_MALFORMED.key': {
    'zh-CN': '{where}：此处没有“{key}”这一项。{remedy}',
    en: '{where}: "{key}" is no key here. {remedy}',
  },
  'CASES_MALFORMED.missing': { 'zh-CN': '{where}：缺少“{key}”。请补充。', en: '{where}: "{key}" is missing. Add it.' },
  'CASES_MALFORMED.object': {
    'zh-CN': '{where}：不是对象。请写成对象。',
    en: '{where}: it is no object. Write an object.',
  },
  CASES_INCOMPLETE: { 'zh-CN': '用例：{gaps}。请补充用例。', en: 'cases: {gaps}. Add the cases.' },
  'gap.file': { 'zh-CN': '{rule} 没有用例文件', en: '{rule} has no case file' },
  'gap.outcome': { 'zh-CN': '{rule} 没有判定为“{outcome}”的用例', en: '{rule} has no case for {outcome}' },
  'gap.rule': { 'zh-CN': '{file} 没有对应的规则', en: '{file} is about no rule' },
  CASES_STRAY: {
    'zh-CN': '{file}：没有与该用例文件对应的规则（此类文件共 {n} 个）。请删除，或用 --cases 另指与规则相配的文件夹。',
    en: '{file}: this case file is about no rule ({n} in all). Remove it, or name with --cases the folder that goes with the rules.',
  },
  CASES_THRESHOLD: { 'zh-CN': '用例：{gaps}。请补充临界值的用例。', en: 'cases: {gaps}. Add a case at the edge.' },
  'gap.holds': {
    'zh-CN': '{rule}：没有使 {fact} {operator} {value} 成立的用例',
    en: '{rule}: {fact} {operator} {value} holds in no case',
  },
  'gap.fails': {
    'zh-CN': '{rule}：没有使 {fact} {operator} {value} 不成立的用例',
    en: '{rule}: {fact} {operator} {value} fails in no case',
  },
  CASE_UNUSABLE: { 'zh-CN': '{where}：{why}', en: '{where}: {why}' },
  'case.noUnit': { 'zh-CN': '其中没有{unit}。请改正。', en: 'there is no {unit} in it. Correct it.' },
  'case.noUnitOfId': {
    'zh-CN': '其中没有编号为“{id}”的{unit}，只有：{ids}。请改正。',
    en: 'there is no {unit} "{id}" in it, only: {ids}. Correct it.',
  },
  'case.severalUnits': {
    'zh-CN': '其中有多个{unit}（{ids}）。请用 unitId 指明一个。',
    en: 'it has several of the unit {unit} ({ids}). Name one with "unitId".',
  },
  'CASE_FAILS.one': {
    'zh-CN': '{where}：预期“{expected}”，实为“{got}”。请改正规则或用例。',
    en: '{where}: expected {expected}, it is {got}. Correct the rule or the case.',
  },
  'CASE_FAILS.both': {
    'zh-CN': '{where}：预期“{expected}”，SQL 判定为“{sql}”，基准判定程序判定为“{reference}”。请改正规则或用例。',
    en: '{where}: expected {expected}, it is {sql} in SQL and {reference} to the reference judge. Correct the rule or the case.',
  },
  'MUTANTS_MALFORMED.json': {
    'zh-CN': '{where}：不是有效的 JSON（{fault}）。请改正。',
    en: '{where}: it is not JSON ({fault}). Correct it.',
  },
  'MUTANTS_MALFORMED.object': {
    'zh-CN': '{where}：不是对象。请依次写明规则编号、错误及其理由，理由分“zh-CN”和“en”两种语言。',
    en: '{where}: it is no object. Name the rules, under each its mistakes, under each the reason in "zh-CN" and "en".',
  },
  'MUTANTS_MALFORMED.language': {
    'zh-CN': '{where}：此处没有“{key}”这一语言。可用的有：“zh-CN”、“en”。',
    en: '{where}: "{key}" is no language here. Use zh-CN and en.',
  },
  'MUTANTS_MALFORMED.reason': {
    'zh-CN': '{where}：理由缺少一种语言。请写明“zh-CN”和“en”。',
    en: '{where}: the reason is not there in both languages. Write "zh-CN" and "en".',
  },
} as const satisfies Wordings
