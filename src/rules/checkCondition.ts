import type { FactType } from '../facts/fact.js'
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
    return [problem('RULE_CONDITION_SHAPE', where, 'it is no condition', 'Write an object with all, any, not or fact.')]
  const [connective, second] = connectives.filter((name) => name in condition)
  if (connective === undefined) {
    const [key = ''] = Object.keys(condition)
    const remedy = didYouMean(key, connectives, `Use one of ${connectives.join(', ')}.`)
    return [problem('RULE_CONDITION_SHAPE', where, `"${key}" does not begin a condition`, remedy)]
  }
  if (second !== undefined) {
    const wrong = `"${connective}" and "${second}" stand in one object`
    return [problem('RULE_TWO_CONNECTIVES', where, wrong, 'Give each an object of its own, under "all" or "any".')]
  }
  const allowed = connective === 'fact' ? ['fact', 'operator', 'value'] : [connective]
  const unknown = Object.keys(condition).find((key) => !allowed.includes(key))
  if (unknown !== undefined) {
    const remedy = didYouMean(unknown, allowed, `Only ${allowed.join(', ')} may stand here.`)
    return [problem('RULE_CONDITION_SHAPE', where, `"${unknown}" may not stand beside "${connective}"`, remedy)]
  }
  const parts = condition as Readonly<Record<string, unknown>>
  if (connective === 'not') return checkCondition(parts.not, `${where}.not`, context)
  if (connective === 'condition') return checkNamed(parts.condition, where, context)
  if (connective === 'fact') return checkLeaf(parts, where, context)
  return checkList(parts[connective], `${where}.${connective}`, context)
}

function checkList(children: unknown, where: string, context: ConditionContext): RuleProblem[] {
  if (!Array.isArray(children))
    return [problem('RULE_CONDITION_SHAPE', where, 'it is no list', 'Write a list of conditions.')]
  if (children.length === 0)
    return [problem('RULE_EMPTY_CONDITION', where, 'the list is empty and would always hold', 'Add a condition.')]
  return children.flatMap((child: unknown, index) => checkCondition(child, `${where}[${index}]`, context))
}

function checkNamed(name: unknown, where: string, { namedUnits, words }: ConditionContext): RuleProblem[] {
  const unit = namedUnits.get(String(name))
  if (unit === undefined) {
    const remedy = didYouMean(String(name), namedUnits.keys(), 'Add it to the folder "conditions".')
    return [problem('RULE_UNKNOWN_CONDITION', where, `no condition is named "${name}"`, remedy)]
  }
  if (unit === words.unit.name) return []
  const wrong = `condition "${name}" is about the unit ${unit}, not ${words.unit.name}`
  return [problem('RULE_CONDITION_UNIT', where, wrong, 'Use one that is about the same unit.')]
}

function checkLeaf(leaf: Readonly<Record<string, unknown>>, where: string, context: ConditionContext): RuleProblem[] {
  const { words } = context
  const name = String(leaf.fact)
  const fact = words.facts.get(name)
  if (fact === undefined) return [unknownFact(name, where, words)]
  const operator = operators.find((candidate) => candidate === leaf.operator)
  if (operator === undefined) {
    const remedy = didYouMean(String(leaf.operator), operators, `Use one of ${operators.join(', ')}.`)
    return [problem('RULE_UNKNOWN_OPERATOR', where, `no operator is named "${leaf.operator}"`, remedy)]
  }
  const fitting = operatorsOf[fact.type]
  if (fitting.includes(operator)) return checkLeafValue({ fact, operator, value: leaf.value }, where, context)
  const wrong = `operator "${operator}" does not fit "${name}", which is of type ${fact.type}`
  const remedy = fitting.length === 0 ? 'Use a fact that compares the times itself.' : `Use ${fitting.join(', ')}.`
  return [problem('RULE_OPERATOR_TYPE', where, wrong, remedy)]
}
