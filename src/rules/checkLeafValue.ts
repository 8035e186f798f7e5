import type { Fact, FactType } from '../facts/fact.js'
import { said } from '../wording/said.js'
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
  if (value === undefined || value === null) return [problem('RULE_NULL_VALUE', { where, fact: fact.name })]
  if (typeof value !== 'object' || Array.isArray(value)) return checkLiteral(leaf, value, where)
  const [[key, name] = ['', ''], ...others] = Object.entries(value)
  if (others.length === 0 && key === 'fact') return checkReference(leaf, String(name), where, context)
  if (others.length === 0 && key === 'parameter') return checkParameter(leaf, String(name), where, context)
  return [problem('RULE_VALUE_TYPE.none', { where, value: JSON.stringify(value) })]
}

function checkParameter(
  leaf: LeafOfFact,
  name: string,
  where: string,
  { parameters }: ConditionContext,
): RuleProblem[] {
  const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined
  if (parameter !== undefined) return checkLiteral(leaf, parameter.value, `${where} parameter "${name}"`)
  const remedy = didYouMean(name, Object.keys(parameters), said('hint.parameters'))
  return [problem('RULE_UNKNOWN_PARAMETER', { where, name, remedy })]
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
  const remedy = said(wantsList(operator) ? 'hint.list' : 'hint.kind', { kind: said(`kind.${kind}`) })
  const type = said(`type.${fact.type}`)
  return [
    problem('RULE_VALUE_TYPE.literal', {
      where,
      value: JSON.stringify(value),
      fact: fact.name,
      type,
      operator,
      remedy,
    }),
  ]
}

function checkReference(leaf: LeafOfFact, name: string, where: string, { words }: ConditionContext): RuleProblem[] {
  const { fact, operator } = leaf
  const other = words.facts.get(name)
  if (other === undefined) return [unknownFact(name, where, words)]
  const isList = other.type === 'list'
  if (kindOf[fact.type] === kindOf[other.type] && isList === wantsList(operator)) return []
  const types = { type: said(`type.${fact.type}`), otherType: said(`type.${other.type}`) }
  return [problem('RULE_VALUE_TYPE.fact', { where, other: name, fact: fact.name, operator, ...types })]
}
