import { type Said, said } from '../../wording/said.js'
import type { Condition, Leaf, Operator } from '../condition.js'
import type { Rule } from '../rule.js'

/** A rule with one small mistake in it. */
export interface Mutant {
  /** Where the mistake is and what it is. */
  readonly says: Said
  readonly rule: Rule
}

/** Pure. Every mistake of one step that an author might make: a bound, an operator, a connective, a part left out. */
export function mutantsOf(rule: Rule): Mutant[] {
  const dropped = (['population', 'exclusions'] as const)
    .filter((tree) => rule[tree] !== null)
    .map((tree) => ({ says: said('mutant.tree', { where: tree }), rule: { ...rule, [tree]: null } }))
  const changed = (['population', 'exclusions', 'requirement'] as const).flatMap((tree) => {
    const condition = rule[tree]
    if (condition === null) return []
    return changesOf(condition, tree).map(({ says, condition: other }) => ({ says, rule: { ...rule, [tree]: other } }))
  })
  return [...dropped, ...changed]
}

interface Change {
  readonly says: Said
  readonly condition: Condition
}

function changesOf(condition: Condition, where: string): Change[] {
  if ('fact' in condition) return leafChanges(condition, where)
  if ('condition' in condition) throw new Error(`named condition ${condition.condition} was not resolved`)
  if ('not' in condition)
    return [
      { says: said('mutant.not', { where }), condition: condition.not },
      ...changesOf(condition.not, `${where}.not`).map((change) => ({
        ...change,
        condition: { not: change.condition },
      })),
    ]
  const [name, children] = 'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const)
  const rebuilt = (changed: readonly Condition[]): Condition => (name === 'all' ? { all: changed } : { any: changed })
  const inner = children.flatMap((child, index) =>
    changesOf(child, `${where}.${name}[${index}]`).map((change) => ({
      says: change.says,
      condition: rebuilt(children.with(index, change.condition)),
    })),
  )
  if (children.length < 2) return inner
  return [
    {
      says: said('mutant.connective', { where, name }),
      condition: name === 'all' ? { any: children } : { all: children },
    },
    ...children.map((_, index) => ({
      says: said('mutant.tree', { where: `${where}.${name}[${index}]` }),
      condition: rebuilt(children.filter((_child, other) => other !== index)),
    })),
    ...inner,
  ]
}

const opposite: Readonly<Record<Operator, Operator>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  in: 'notIn',
  notIn: 'in',
  contains: 'doesNotContain',
  doesNotContain: 'contains',
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
}

const edge: Partial<Readonly<Record<Operator, Operator>>> = {
  lessThan: 'lessThanInclusive',
  lessThanInclusive: 'lessThan',
  greaterThan: 'greaterThanInclusive',
  greaterThanInclusive: 'greaterThan',
}

function leafChanges(leaf: Leaf, where: string): Change[] {
  const { fact, operator, value } = leaf
  const withOperator = (other: Operator): Change => ({
    says: said('mutant.operator', { where, fact, operator, other }),
    condition: { ...leaf, operator: other },
  })
  const withValue = (other: number): Change => ({
    says: said('mutant.value', { where, fact, operator, value: String(value), other }),
    condition: { ...leaf, value: other },
  })
  const sharper = edge[operator]
  return [
    withOperator(opposite[operator]),
    ...(sharper === undefined ? [] : [withOperator(sharper)]),
    ...(typeof value === 'number' ? [withValue(value + 1), withValue(value - 1)] : []),
    ...(Array.isArray(value) && value.length > 1
      ? value.map((one: unknown) => ({
          says: said('mutant.element', { where, fact, operator, element: String(one) }),
          condition: { ...leaf, value: value.filter((other: unknown) => other !== one) as typeof value },
        }))
      : []),
  ]
}
