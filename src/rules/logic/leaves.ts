import { type Condition, childrenOf, type Leaf } from '../condition.js'
import type { Rule } from '../rule.js'

export const treeNames = ['population', 'exclusions', 'requirement'] as const
export type TreeName = (typeof treeNames)[number]

/** A comparison of a rule, and where it stands: `requirement.all[1].any[0]`. */
export interface PlacedLeaf {
  readonly tree: TreeName
  readonly where: string
  readonly leaf: Leaf
}

/** Pure. Every comparison of a rule in the order of its trees; the rule must be resolved. */
export const leavesOfRule = (rule: Rule): PlacedLeaf[] =>
  treeNames.flatMap((tree) => {
    const condition = rule[tree]
    return condition === null ? [] : leavesUnder(condition, tree).map((placed) => ({ ...placed, tree }))
  })

function leavesUnder(condition: Condition, where: string): Omit<PlacedLeaf, 'tree'>[] {
  if ('fact' in condition) return [{ where, leaf: condition }]
  const place = (index: number): string => {
    if ('not' in condition) return `${where}.not`
    return `${where}.${'all' in condition ? 'all' : 'any'}[${index}]`
  }
  return childrenOf(condition).flatMap((child, index) => leavesUnder(child, place(index)))
}
