import type { Bilingual } from '../records/table.js'
import { type Condition, isParameterReference, type Leaf, mapLeaves } from './condition.js'
import type { Parameter, Rule } from './rule.js'

/** A condition that several rules share: rules/conditions/<name>.json. */
export interface NamedCondition {
  readonly name: string
  readonly unit: string
  readonly title: Bilingual
  readonly condition: Condition
  /** Where it was read from. */
  readonly file: string
}

/** The rule with named conditions and parameters replaced by what they stand for. Both must have been checked. */
export function resolveRule(rule: Rule, conditions: ReadonlyMap<string, NamedCondition>): Rule {
  const resolve = (tree: Condition): Condition => resolveCondition(tree, conditions, rule.parameters)
  return {
    ...rule,
    population: rule.population === null ? null : resolve(rule.population),
    exclusions: rule.exclusions === null ? null : resolve(rule.exclusions),
    requirement: resolve(rule.requirement),
  }
}

export function resolveCondition(
  condition: Condition,
  conditions: ReadonlyMap<string, NamedCondition>,
  parameters: Readonly<Record<string, Parameter>>,
): Condition {
  return mapLeaves(condition, (node) => {
    if ('fact' in node) return withParameter(node, parameters)
    const named = conditions.get(node.condition)
    if (named === undefined) throw new Error(`named condition ${node.condition} was not checked`)
    return resolveCondition(named.condition, conditions, {})
  })
}

function withParameter(leaf: Leaf, parameters: Readonly<Record<string, Parameter>>): Leaf {
  if (!isParameterReference(leaf.value)) return leaf
  const parameter = parameters[leaf.value.parameter]
  if (parameter === undefined) throw new Error(`parameter ${leaf.value.parameter} was not checked`)
  return { ...leaf, value: parameter.value }
}
