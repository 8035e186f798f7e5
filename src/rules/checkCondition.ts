import type { FactType } from '../facts/fact.js'
import { said } from '../wording/said.js'
import { checkLeafValue } from './checkLeafValue.js'
import { type Operator, operators } from './condition.js'
import { type ConditionContext, unknownFact } from './conditionContext.js'
import { didYouMean, problem, type RuleProblem } from './problem.js'

const connectives = ['all', 'any', 'not', 'condition', 'fact'] as const
const comparing: readonly Operator[] = ['equal', 'notEqual', 'in', 'notIn']
const ordering: readonly Operator[] = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']

/** No condition may compare times: json-rules-engine orders dates as texts or not at all. */
const operatorsOf: Readonly<Record<FactType, readonly Operator[]>> = {
  boolean: ['equal', 'notEqual'],
  text: comparing,
  integer: [...comparing, ...ordering],
  decimal: [...comparing, ...ordering],
  list: ['contains', 'doesNotContain'],
  time: [],
}

/**
 * Everything that json-rules-engine would run without complaint and get wrong, at any depth: empty lists of conditions
 * (true), two connectives in one object (one is dropped), null (never unknown), words it does not know (the run is rejected).
 * `where` is the file and the way to the condition.
 */
export function checkCondition(condition: unknown, where: string, context: ConditionContext): RuleProblem[] {
  if (typeof condition !== 'object' || condition === null || Array.isArray(condition))
    return [problem('RULE_CONDITION_SHAPE.none', { where })]
  const [connective, second] = connectives.filter((name) => name in condition)
  if (connective === undefined) {
    const [key = ''] = Object.keys(condition)
    const remedy = didYouMean(key, connectives, said('hint.oneOf', { names: connectives }))
    return [problem('RULE_CONDITION_SHAPE.start', { where, key, remedy })]
  }
  if (second !== undefined) return [problem('RULE_TWO_CONNECTIVES', { where, first: connective, second })]
  const allowed = connective === 'fact' ? ['fact', 'operator', 'value'] : [connective]
  const unknown = Object.keys(condition).find((key) => !allowed.includes(key))
  if (unknown !== undefined) {
    const remedy = didYouMean(unknown, allowed, said('hint.only', { names: allowed }))
    return [problem('RULE_CONDITION_SHAPE.beside', { where, key: unknown, connective, remedy })]
  }
  const parts = condition as Readonly<Record<string, unknown>>
  if (connective === 'not') return checkCondition(parts.not, `${where}.not`, context)
  if (connective === 'condition') return checkNamed(parts.condition, where, context)
  if (connective === 'fact') return checkLeaf(parts, where, context)
  return checkList(parts[connective], `${where}.${connective}`, context)
}

function checkList(children: unknown, where: string, context: ConditionContext): RuleProblem[] {
  if (!Array.isArray(children)) return [problem('RULE_CONDITION_SHAPE.list', { where })]
  if (children.length === 0) return [problem('RULE_EMPTY_CONDITION', { where })]
  return children.flatMap((child: unknown, index) => checkCondition(child, `${where}[${index}]`, context))
}

function checkNamed(name: unknown, where: string, { namedUnits, words }: ConditionContext): RuleProblem[] {
  const unit = namedUnits.get(String(name))
  if (unit === undefined) {
    const remedy = didYouMean(String(name), namedUnits.keys(), said('hint.conditionsFolder'))
    return [problem('RULE_UNKNOWN_CONDITION', { where, name: String(name), remedy })]
  }
  if (unit === words.unit.name) return []
  return [problem('RULE_CONDITION_UNIT', { where, name: String(name), unit, expected: words.unit.name })]
}

function checkLeaf(leaf: Readonly<Record<string, unknown>>, where: string, context: ConditionContext): RuleProblem[] {
  const { words } = context
  const name = String(leaf.fact)
  const fact = words.facts.get(name)
  if (fact === undefined) return [unknownFact(name, where, words)]
  const operator = operators.find((candidate) => candidate === leaf.operator)
  if (operator === undefined) {
    const remedy = didYouMean(String(leaf.operator), operators, said('hint.oneOf', { names: operators }))
    return [problem('RULE_UNKNOWN_OPERATOR', { where, operator: String(leaf.operator), remedy })]
  }
  const fitting = operatorsOf[fact.type]
  if (fitting.includes(operator)) return checkLeafValue({ fact, operator, value: leaf.value }, where, context)
  const remedy = fitting.length === 0 ? said('hint.timeFact') : said('hint.use', { names: fitting })
  return [problem('RULE_OPERATOR_TYPE', { where, operator, fact: name, type: said(`type.${fact.type}`), remedy })]
}
