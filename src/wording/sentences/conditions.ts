import type { Wordings } from '../bilingual.js'

/** What is wrong with the conditions of a rule, one by one and against each other. */
export const conditions = {
  'RULE_CONDITION_SHAPE.none': {
    'zh-CN': '{where}：不是条件。请写成含 all、any、not 或 fact 的对象。',
    en: '{where}: it is no condition. Write an object with all, any, not or fact.',
  },
  'RULE_CONDITION_SHAPE.start': {
    'zh-CN': '{where}：条件不能以“{key}”开头。{remedy}',
    en: '{where}: "{key}" does not begin a condition. {remedy}',
  },
  'RULE_CONDITION_SHAPE.beside': {
    'zh-CN': '{where}：“{key}”不能与“{connective}”并列。{remedy}',
    en: '{where}: "{key}" may not stand beside "{connective}". {remedy}',
  },
  'RULE_CONDITION_SHAPE.list': {
    'zh-CN': '{where}：不是列表。请列出各项条件。',
    en: '{where}: it is no list. Write a list of conditions.',
  },
  RULE_TWO_CONNECTIVES: {
    'zh-CN': '{where}：“{first}”与“{second}”写在同一对象中。请分开写，并置于 all 或 any 之下。',
    en: '{where}: "{first}" and "{second}" stand in one object. Give each an object of its own, under "all" or "any".',
  },
  RULE_EMPTY_CONDITION: {
    'zh-CN': '{where}：列表为空，条件将恒成立。请补充条件。',
    en: '{where}: the list is empty and would always hold. Add a condition.',
  },
  RULE_UNKNOWN_CONDITION: {
    'zh-CN': '{where}：没有名为“{name}”的共用条件。{remedy}',
    en: '{where}: no condition is named "{name}". {remedy}',
  },
  RULE_CONDITION_UNIT: {
    'zh-CN': '{where}：共用条件“{name}”的判定对象为 {unit}，不是 {expected}。请使用同一判定对象的条件。',
    en: '{where}: condition "{name}" is about the unit {unit}, not {expected}. Use one that is about the same unit.',
  },
  RULE_DUPLICATE_CONDITION: {
    'zh-CN': '{file}：共用条件“{name}”在 {other} 中已有。请只保留一个。',
    en: '{file}: condition "{name}" is also in {other}. Keep one of them.',
  },
  RULE_CYCLIC_CONDITION: {
    'zh-CN': '{file}：共用条件“{name}”引用了自身。请断开循环。',
    en: '{file}: condition "{name}" refers to itself. Break the circle.',
  },
  RULE_UNKNOWN_UNIT: {
    'zh-CN': '{file}：没有名为“{unit}”的判定对象。{remedy}',
    en: '{file}: no unit is named "{unit}". {remedy}',
  },
  RULE_UNKNOWN_FACT: {
    'zh-CN': '{where}：判定对象 {unit} 没有名为“{name}”的事实。{remedy}',
    en: '{where}: no fact of the unit {unit} is named "{name}". {remedy}',
  },
  RULE_UNKNOWN_OPERATOR: {
    'zh-CN': '{where}：没有名为“{operator}”的比较方式。{remedy}',
    en: '{where}: no operator is named "{operator}". {remedy}',
  },
  RULE_OPERATOR_TYPE: {
    'zh-CN': '{where}：比较方式“{operator}”不适用于“{fact}”，其类型为{type}。{remedy}',
    en: '{where}: operator "{operator}" does not fit "{fact}", which is of type {type}. {remedy}',
  },
  RULE_NULL_VALUE: {
    'zh-CN': '{where}：“{fact}”没有比较值。记录未载明的，规则自会得出“无法判定”；请写明比较值。',
    en: '{where}: "{fact}" is compared with nothing. Where the records do not state it the rule is unknown by itself; compare with a value.',
  },
  'RULE_VALUE_TYPE.none': {
    'zh-CN': '{where}：{value} 不能作为比较值。请使用具体的值、事实或阈值。',
    en: '{where}: {value} is no value. Use a literal, a fact or a parameter.',
  },
  'RULE_VALUE_TYPE.literal': {
    'zh-CN': '{where}：{value} 与“{fact}”（{type}）及比较方式“{operator}”不符。{remedy}',
    en: '{where}: {value} does not fit "{fact}" ({type}) with operator "{operator}". {remedy}',
  },
  'RULE_VALUE_TYPE.fact': {
    'zh-CN': '{where}：“{other}”（{otherType}）与“{fact}”（{type}）及比较方式“{operator}”不符。请比较同一类型的事实。',
    en: '{where}: "{other}" ({otherType}) does not fit "{fact}" ({type}) with operator "{operator}". Compare facts of one type.',
  },
  RULE_UNKNOWN_PARAMETER: {
    'zh-CN': '{where}：没有名为“{name}”的阈值。{remedy}',
    en: '{where}: no parameter is named "{name}". {remedy}',
  },
  RULE_IMPLIED: {
    'zh-CN': '{where}：判定到此处的对象必然满足该条件。请删除该条件，或删除使其必然满足的条件。',
    en: '{where}: it holds for every unit that gets as far. Remove it, or what implies it.',
  },
  RULE_ALWAYS_HOLDS: {
    'zh-CN': '{where}：该条件恒成立。请删除或改正。',
    en: '{where}: it can never fail. Remove it, or correct it.',
  },
  RULE_CONTRADICTION: {
    'zh-CN': '{where}：该条件与前面的条件矛盾。请改正其一。',
    en: '{where}: it contradicts what lets a unit get as far. Correct one of the two.',
  },
  RULE_NEVER_HOLDS: {
    'zh-CN': '{where}：该条件恒不成立。请删除或改正。',
    en: '{where}: it can never hold. Remove it, or correct it.',
  },
  RULE_DUPLICATE: {
    'zh-CN': '{file}：与 {other} 以相同要求判定相同对象。请只保留一条。',
    en: '{file}: it judges the same units as {other} by the same requirement. Keep one of them.',
  },
  RULE_SUBSUMED: {
    'zh-CN': '{file}：其判定的对象均已由 {other} 以相同要求判定。请删除，或缩小另一条的范围。',
    en: '{file}: every unit that it judges is judged by {other} by the same requirement. Remove it, or narrow the other.',
  },
  'mutant.tree': { 'zh-CN': '{where}：略去', en: '{where}: left out' },
  'mutant.not': { 'zh-CN': '{where}：略去“not”', en: '{where}: "not" left out' },
  'mutant.connective': {
    'zh-CN': '{where}：“{name}”改为另一种连接',
    en: '{where}: "{name}" turned into the other connective',
  },
  'mutant.operator': {
    'zh-CN': '{where}：{fact} 的 {operator} 改为 {other}',
    en: '{where}: {fact} {operator} became {other}',
  },
  'mutant.value': {
    'zh-CN': '{where}：{fact} {operator} 的 {value} 改为 {other}',
    en: '{where}: {fact} {operator} {value} became {other}',
  },
  'mutant.element': {
    'zh-CN': '{where}：{fact} {operator} 略去 {element}',
    en: '{where}: {fact} {operator} without {element}',
  },
} as const satisfies Wordings
