import type { Fact, FactType } from '../facts/fact.js'
import type { Operator } from './condition.js'
import { type ConditionContext, unknownFact } from './conditionContext.js'
import { didYouMean, problem, type RuleProblem } from './problem.js'

interface LeafOfFact {
  readonly fact: Fact
  readonly operator: Operator
  readonly value: unknown
}

/** What one value compared with a fact of that type must be; of a list, one element. */
const kindOf = {
  boolean: 'boolean',
  text: 'string',
  integer: 'number',
  decimal: 'number',
  list: 'string',
  time: 'time',
} as const satisfies Record<FactType, string>

/** Values that the fact can never have: of another type, null, an empty list, an unknown fact or parameter. */
export function checkLeafValue(leaf: LeafOfFact, where: string, context: ConditionContext): RuleProblem[] {
  const { fact, value } = leaf
  if (value === undefined || value === null) {
    const remedy = 'Where the records do not state it the rule is unknown by itself; compare with a value.'
    return [problem('RULE_NULL_VALUE', where, `"${fact.name}" is compared with nothing`, remedy)]
  }
  if (typeof value !== 'object' || Array.isArray(value)) return checkLiteral(leaf, value, where)
  const [[key, name] = ['', ''], ...others] = Object.entries(value)
  if (others.length === 0 && key === 'fact') return checkReference(leaf, String(name), where, context)
  if (others.length === 0 && key === 'parameter') return checkParameter(leaf, String(name), where, context)
  return [
    problem('RULE_VALUE_TYPE', where, `${JSON.stringify(value)} is no value`, 'Use a literal, a fact or a parameter.'),
  ]
}

function checkParameter(
  leaf: LeafOfFact,
  name: string,
  where: string,
  { parameters }: ConditionContext,
): RuleProblem[] {
  const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined
  if (parameter !== undefined) return checkLiteral(leaf, parameter.value, `${where} parameter "${name}"`)
  const remedy = didYouMean(name, Object.keys(parameters), 'Add it to "parameters" of the rule.')
  return [problem('RULE_UNKNOWN_PARAMETER', where, `no parameter is named "${name}"`, remedy)]
}

const wantsList = (operator: Operator): boolean => operator === 'in' || operator === 'notIn'

function checkLiteral({ fact, operator }: LeafOfFact, value: unknown, where: string): RuleProblem[] {
  const kind = kindOf[fact.type]
  const isOne = (element: unknown): boolean =>
    typeof element === kind && (typeof element !== 'number' || Number.isFinite(element))
  const fits = wantsList(operator)
    ? Array.isArray(value) && value.length > 0 && value.every((element) => isOne(element))
    : isOne(value)
  if (fits) return []
  const wrong = `${JSON.stringify(value)} does not fit "${fact.name}" (${fact.type}) with operator "${operator}"`
  return [
    problem('RULE_VALUE_TYPE', where, wrong, wantsList(operator) ? `List one ${kind} or more.` : `Use a ${kind}.`),
  ]
}

function checkReference(leaf: LeafOfFact, name: string, where: string, { words }: ConditionContext): RuleProblem[] {
  const { fact, operator } = leaf
  const other = words.facts.get(name)
  if (other === undefined) return [unknownFact(name, where, words)]
  const isList = other.type === 'list'
  if (kindOf[fact.type] === kindOf[other.type] && isList === wantsList(operator)) return []
  const wrong = `"${name}" (${other.type}) does not fit "${fact.name}" (${fact.type}) with operator "${operator}"`
  return [problem('RULE_VALUE_TYPE', where, wrong, 'Compare facts of one type.')]
}
