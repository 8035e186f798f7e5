import type { FactType, FactValue } from '../../facts/fact.js'
import { type Condition, childrenOf, isFactReference, type Leaf } from '../condition.js'

/** The facts of some trees, each with values that stand for all it can have, as far as these trees can tell them apart. */
export interface Domain {
  readonly places: ReadonlyMap<string, number>
  /** By place. */
  readonly values: readonly (readonly FactValue[])[]
}

/**
 * Pure. Facts that a leaf compares with each other share their constants, and each gap between two constants holds as many
 * values as there are such facts, so that they can stand in any order. Facts are taken to be independent: what cannot be
 * here cannot be anywhere, while what can be here may still be ruled out by what the facts mean.
 */
export function domainOf(trees: readonly Condition[], typeOf: (fact: string) => FactType): Domain {
  const leaves = trees.flatMap(leavesOf)
  const groups = groupsOf(leaves)
  const facts = [...groups.keys()]
  const constants = new Map<ReadonlySet<string>, Set<string | number>>()
  for (const { fact, value } of leaves) {
    const group = groupOf(fact, groups)
    const known = constants.get(group) ?? new Set()
    constants.set(group, known)
    if (!isFactReference(value))
      for (const constant of [value].flat()) if (typeof constant !== 'boolean') known.add(constant as string | number)
  }
  return {
    places: new Map(facts.map((fact, place) => [fact, place])),
    values: facts.map((fact) => {
      const group = groupOf(fact, groups)
      return valuesOf(typeOf(fact), [...(constants.get(group) ?? [])], group.size)
    }),
  }
}

const leavesOf = (condition: Condition): Leaf[] =>
  'fact' in condition ? [condition] : childrenOf(condition).flatMap(leavesOf)

function groupOf(fact: string, groups: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const group = groups.get(fact)
  if (group === undefined) throw new Error(`the fact ${fact} is in no group`)
  return group
}

/** Facts by the group of facts that they are compared with, directly or through others. */
function groupsOf(leaves: readonly Leaf[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>()
  for (const { fact, value } of leaves) {
    const named = isFactReference(value) ? [fact, value.fact] : [fact]
    const joined = new Set(named.flatMap((one) => [one, ...(groups.get(one) ?? [])]))
    for (const one of joined) groups.set(one, joined)
  }
  return groups
}

function valuesOf(type: FactType, constants: readonly (string | number)[], perGap: number): FactValue[] {
  if (type === 'boolean') return [true, false]
  if (type === 'integer' || type === 'decimal')
    return numbers(
      constants.filter((constant) => typeof constant === 'number'),
      perGap,
      type === 'integer',
    )
  const texts = [...constants.map(String), ...Array.from({ length: perGap }, (_, index) => `\u0000${index}`)]
  return type === 'list' ? subsets(texts) : texts
}

/** The constants, and in every gap between them, below and above, as many numbers as asked for, where there are so many. */
function numbers(constants: readonly number[], perGap: number, whole: boolean): number[] {
  const sorted = [...constants].sort((a, b) => a - b)
  const [lowest = 0, highest = lowest] = [sorted[0], sorted.at(-1)]
  const edges = [lowest - perGap - 1, ...sorted, highest + perGap + 1]
  const between = edges.slice(1).flatMap((to, index) => {
    const from = edges[index] ?? to
    return whole ? integersBetween(from, to, perGap) : spread(from, to, perGap)
  })
  const own = whole ? sorted.filter((constant) => Number.isInteger(constant)) : sorted
  return [...new Set([...own, ...between])]
}

const spread = (from: number, to: number, n: number): number[] =>
  Array.from({ length: n }, (_, index) => from + ((to - from) * (index + 1)) / (n + 1))

const integersBetween = (from: number, to: number, n: number): number[] =>
  Array.from({ length: n }, (_, index) => Math.floor(from) + 1 + index).filter((number) => number < to)

function subsets(texts: readonly string[]): string[][] {
  let found: string[][] = [[]]
  for (const text of texts) found = found.flatMap((subset) => [subset, [...subset, text]])
  return found
}
