import type { Wordings } from '../bilingual.js'

/** What is wrong with the files of rules, overlays and policies. */
export const ruleFiles = {
  RULES_FOLDER_MISSING: {
    'zh-CN': '{folder}：没有这个文件夹。请指明规则文件夹。',
    en: '{folder}: there is no such folder. Name a folder of rules.',
  },
  'RULES_NONE.folder': {
    'zh-CN': '{folder}：其中没有规则。请把规则放入其下的 {folders} 文件夹。',
    en: '{folder}: it holds no rule. Put rules into its folders {folders}.',
  },
  'RULES_NONE.named': {
    'zh-CN': '规则：未指明文件夹。请指明规则文件夹。',
    en: 'rules: no folder is named. Name a folder of rules.',
  },
  RULES_STRAY: {
    'zh-CN': '{file}：放在此处的规则不会被读取。{remedy}',
    en: '{file}: no rule is looked for here. {remedy}',
  },
  RULES_UNKNOWN_FILE: {
    'zh-CN': '{file}：不会作为规则读取。请改以 .json 结尾，或移走。',
    en: '{file}: it is not read as a rule. End its name in .json, or remove it.',
  },
  RULE_NOT_JSON: {
    'zh-CN': '{file}：不是有效的 JSON（{fault}）。请改正。',
    en: '{file}: it is not JSON ({fault}). Correct it.',
  },
  RULE_REPEATED_KEY: {
    'zh-CN': '{file}：同一对象中“{key}”出现两次，前一个会被忽略。请只保留一个。',
    en: '{file}: "{key}" stands twice in one object. Keep one; JSON would drop the first.',
  },
  'RULE_SCHEMA.missing': {
    'zh-CN': '{where}：缺少“{property}”。请补充。',
    en: '{where}: "{property}" is missing. Add it.',
  },
  'RULE_SCHEMA.extra': {
    'zh-CN': '{where}：此处没有“{property}”这一项。{remedy}',
    en: '{where}: "{property}" is no property here. {remedy}',
  },
  'RULE_SCHEMA.value': {
    'zh-CN': '{where}：不能使用 {value}。{remedy}',
    en: '{where}: {value} is not allowed. {remedy}',
  },
  'RULE_SCHEMA.condition': {
    'zh-CN': '{where}：既不是条件，也不是 null。请写条件；没有条件的写 null。',
    en: '{where}: it is neither a condition nor null. Write a condition, or null for none.',
  },
  'RULE_SCHEMA.type': {
    'zh-CN': '{where}：{value} 的类型应为 {type}。请改正。',
    en: '{where}: {value} must be {type}. Correct it.',
  },
  'RULE_SCHEMA.pattern': {
    'zh-CN': '{where}：{value} 不符合格式 {pattern}。请改正。',
    en: '{where}: {value} must match pattern "{pattern}". Correct it.',
  },
  'RULE_SCHEMA.short': {
    'zh-CN': '{where}：{value} 的长度或项数不足 {limit}。请补充。',
    en: '{where}: {value} must NOT have fewer than {limit} characters or items. Correct it.',
  },
  'RULE_SCHEMA.low': {
    'zh-CN': '{where}：{value} 低于下限 {limit}。请改正。',
    en: '{where}: {value} must be >= {limit}. Correct it.',
  },
  'RULE_SCHEMA.high': {
    'zh-CN': '{where}：{value} 高于上限 {limit}。请改正。',
    en: '{where}: {value} must be <= {limit}. Correct it.',
  },
  'RULE_SCHEMA.repeats': {
    'zh-CN': '{where}：{value} 中有重复项。请删除重复项。',
    en: '{where}: {value} must NOT have duplicate items. Correct it.',
  },
  'RULE_SCHEMA.keyword': {
    'zh-CN': '{where}：{value} 不符合规则结构的“{keyword}”要求。请改正。',
    en: '{where}: {value} breaks "{keyword}" of the schema. Correct it.',
  },
  'RULE_MISSING_TRANSLATION.missing': {
    'zh-CN': '{where}：缺少“{language}”文字。请补充。',
    en: '{where}: the "{language}" text is missing. Write it.',
  },
  'RULE_MISSING_TRANSLATION.blank': {
    'zh-CN': '{where}：“{language}”文字为空。请补充。',
    en: '{where}: the "{language}" text is blank. Write it.',
  },
  'RULE_FILE_NAME.rule': {
    'zh-CN': '{file}：其中的规则编号为“{id}”。请将文件名改为 {name}.json。',
    en: '{file}: it holds the rule "{id}". Name the file {name}.json.',
  },
  'RULE_FILE_NAME.condition': {
    'zh-CN': '{file}：其中的共用条件名为“{name}”。请将文件名改为 {name}.json。',
    en: '{file}: it holds the condition "{name}". Name the file {name}.json.',
  },
  RULE_WRONG_FOLDER: {
    'zh-CN': '{file}：其维度为 {dimension}。请移到文件夹“{dimension}”。',
    en: '{file}: its dimension is {dimension}. Move it to the folder "{dimension}".',
  },
  RULE_DUPLICATE_ID: {
    'zh-CN': '{file}：编号“{id}”在 {other} 中已经使用。请另编一个；若规则有修订，请使前后适用期间互不重叠。',
    en: '{file}: the id "{id}" is also in {other}. Give one of them its own, or, if the rule has changed, let one period end before the other begins.',
  },
  RULE_REVISION: {
    'zh-CN': '{file}：其 {property} 为 {value}，而 {other} 中为 {otherValue}。请为新规则另编编号。',
    en: '{file}: its {property} is {value}, that of {other} is {otherValue}. Give the new rule an id of its own.',
  },
  'RULE_SUFFIX.none': {
    'zh-CN': '{file}：编号“{id}”与不符合的性质 {consequence} 不一致。请使用不带后缀的编号。',
    en: '{file}: the id "{id}" does not fit the consequence {consequence}. Use an id without suffix.',
  },
  'RULE_SUFFIX.suffix': {
    'zh-CN': '{file}：编号“{id}”与不符合的性质 {consequence} 不一致。请使用以 {suffix} 结尾的编号。',
    en: '{file}: the id "{id}" does not fit the consequence {consequence}. Use an id that ends in {suffix}.',
  },
  RULE_PRACTICE_VIOLATION: {
    'zh-CN':
      '{file}：“{name}”是实践阈值，未达到不属于违法违规。请将 consequence（不符合的性质）改为 review 或 below_target。',
    en: '{file}: the parameter "{name}" is a practice threshold, and breaking it is no violation. Make the consequence review or below_target.',
  },
  RULE_NO_BASIS: {
    'zh-CN':
      '{file}：没有在 {jurisdiction} 构成违法违规的法律依据。请补充法规条文，或将 consequence（不符合的性质）改为其他取值。',
    en: '{file}: no basis makes a fail a violation in {jurisdiction}. Add the text of law, or choose another consequence.',
  },
  'RULE_JURISDICTION.letters': {
    'zh-CN': '{file}：没有以 {name} 为字母码的省份。请使用 GB/T 2260 的字母码。',
    en: '{file}: no province has the letters of {name}. Use those of GB/T 2260.',
  },
  'RULE_JURISDICTION.id': {
    'zh-CN': '{file}：编号“{id}”以省份字母码结尾，而适用地域为 {jurisdiction}。请改为 CN-{letters}，或更换编号。',
    en: '{file}: the id "{id}" ends in the letters of a province, the jurisdiction is {jurisdiction}. Make it CN-{letters}, or change the id.',
  },
  'RULE_DATE.absent': {
    'zh-CN': '{where}：没有 {day} 这一天。请改正。',
    en: '{where}: there is no day {day}. Correct it.',
  },
  'RULE_DATE.reversed': {
    'zh-CN': '{where}：“to”（{to}）早于“from”（{from}）。请改正其一。',
    en: '{where}: "to" ({to}) is before "from" ({from}). Correct one of them.',
  },
  RULE_UNUSED_PARAMETER: {
    'zh-CN': '{file}：没有条件使用阈值“{name}”。请使用，或删除。',
    en: '{file}: no condition uses the parameter "{name}". Use it, or remove it.',
  },
  OVERLAY_UNKNOWN: {
    'zh-CN': '{name}：没有这份叠加规定。{remedy}',
    en: '{name}: no overlay has that name. {remedy}',
  },
  OVERLAY_MISSING: {
    'zh-CN': '{file}：没有这个文件。请另指明文件。',
    en: '{file}: there is no such file. Name another.',
  },
  OVERLAY_RULE: {
    'zh-CN': '{where}：没有编号为“{id}”的规则。{remedy}',
    en: '{where}: no rule is named "{id}". {remedy}',
  },
  OVERLAY_PARAMETER: {
    'zh-CN': '{where}：该规则没有名为“{name}”的阈值。{remedy}',
    en: '{where}: it has no parameter "{name}". {remedy}',
  },
  SCORING_UNREADABLE: {
    'zh-CN': '{file}：评分规则无法读取（{fault}）。请恢复该文件。',
    en: '{file}: not readable as JSON ({fault}). Restore it.',
  },
  'SCORING_INVALID.weight': {
    'zh-CN': '{file}：每个维度的权重均须为不小于 0 的数值。请改正。',
    en: '{file}: every dimension needs a weight of 0 or more. Correct it.',
  },
  'SCORING_INVALID.sum': {
    'zh-CN': '{file}：各维度权重之和须为 1。请改正。',
    en: '{file}: the dimension weights must add up to 1. Correct it.',
  },
  'SCORING_INVALID.bands': {
    'zh-CN': '{file}：等级须由高到低排列，下限依次递减。请改正。',
    en: '{file}: bands must be listed best first, with falling bounds. Correct it.',
  },
  'SCORING_INVALID.last': {
    'zh-CN': '{file}：最低等级须从 0 分起。请改正。',
    en: '{file}: the last band must start at 0. Correct it.',
  },
  'SCORING_INVALID.ceiling': {
    'zh-CN': '{file}：一票否决的等级上限须为所列等级之一。请改正。',
    en: '{file}: the veto ceiling must be one of the grades. Correct it.',
  },
  CORE_POINTS_UNREADABLE: {
    'zh-CN': '{file}：核心观点文件无法读取（{fault}）。请恢复该文件。',
    en: '{file}: not readable ({fault}). Restore it.',
  },
  'CORE_POINTS_INVALID.list': {
    'zh-CN': '{file}：缺少 corePoints 列表。请改正。',
    en: '{file}: has no list corePoints. Correct it.',
  },
  'CORE_POINTS_INVALID.order': {
    'zh-CN': '{file}：须依次列出第 1 至第 8 个核心观点。请改正。',
    en: '{file}: must list the points 1 to 8 in order. Correct it.',
  },
  'CORE_POINTS_INVALID.twice': {
    'zh-CN': '{file}：指标“{name}”出现两次。请改正。',
    en: '{file}: the figure "{name}" is there twice. Correct it.',
  },
  'CORE_POINTS_INVALID.kind': {
    'zh-CN': '{file}：指标“{name}”的类别“{kind}”无法识别。请改正。',
    en: '{file}: the figure "{name}" has the unknown kind "{kind}". Correct it.',
  },
} as const satisfies Wordings
