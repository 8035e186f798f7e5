import type { Holding } from '../records/holdings.js'

/**
 * Pure. Takes the platforms, in the order of their ids, apart into sets of at most so many rows; a platform that has more is a set
 * of its own. No set is empty.
 */
export function partitionsOf(holdings: readonly Holding[], mostRows: number): string[][] {
  const sets: string[][] = []
  let rows = 0
  for (const holding of holdings) {
    if (sets.length === 0 || rows + holding.rows > mostRows) {
      sets.push([])
      rows = 0
    }
    sets.at(-1)?.push(holding.platformId)
    rows += holding.rows
  }
  return sets
}
