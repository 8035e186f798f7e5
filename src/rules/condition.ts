/** The condition language of json-rules-engine, less what `checkCondition` refuses, plus `{ "parameter": name }` as a value. */
export type Condition = Leaf | AllOf | AnyOf | Not | Named

export interface Leaf {
  readonly fact: string
  readonly operator: Operator
  readonly value: LeafValue
}
export interface AllOf {
  readonly all: readonly Condition[]
}
export interface AnyOf {
  readonly any: readonly Condition[]
}
export interface Not {
  readonly not: Condition
}
/** A shared condition, by the name of its file in rules/conditions/. */
export interface Named {
  readonly condition: string
}

export type Scalar = string | number | boolean
/** A literal, a list of literals, another fact of the same unit, or (until the rule is resolved) one of the rule's parameters. */
export type LeafValue = Scalar | readonly Scalar[] | { readonly fact: string } | { readonly parameter: string }

export const operators = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
] as const
export type Operator = (typeof operators)[number]

export const isFactReference = (value: LeafValue): value is { readonly fact: string } =>
  typeof value === 'object' && !Array.isArray(value) && 'fact' in value
export const isParameterReference = (value: LeafValue): value is { readonly parameter: string } =>
  typeof value === 'object' && !Array.isArray(value) && 'parameter' in value

export const childrenOf = (condition: Condition): readonly Condition[] => {
  if ('all' in condition) return condition.all
  if ('any' in condition) return condition.any
  if ('not' in condition) return [condition.not]
  return []
}

/** Rebuilds a tree with every leaf and named condition replaced by what `replace` makes of it. */
export function mapLeaves(condition: Condition, replace: (leaf: Leaf | Named) => Condition): Condition {
  if ('all' in condition) return { all: condition.all.map((child) => mapLeaves(child, replace)) }
  if ('any' in condition) return { any: condition.any.map((child) => mapLeaves(child, replace)) }
  if ('not' in condition) return { not: mapLeaves(condition.not, replace) }
  return replace(condition)
}

/** Names of the facts a tree reads, in order of first mention. Named conditions must have been resolved. */
export function factsOf(condition: Condition): string[] {
  if ('fact' in condition)
    return isFactReference(condition.value) ? [condition.fact, condition.value.fact] : [condition.fact]
  return [...new Set(childrenOf(condition).flatMap(factsOf))]
}
