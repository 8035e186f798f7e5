import type { Leaf } from '../rules/condition.js'
import { leavesOfRule } from '../rules/logic/leaves.js'
import type { Rule } from '../rules/rule.js'
import type { TruthCounts } from './coverage.js'

/** One comparison of a rule, and what was seen of it. */
export interface LeafCoverage {
  /** As its case file is named. */
  readonly rule: string
  readonly where: string
  readonly leaf: Leaf
  /** null: there were no cases to look at, or no dataset. */
  readonly cases: TruthCounts | null
  readonly dataset: TruthCounts | null
  /** What neither a case nor a unit of the dataset has shown. */
  readonly never: readonly boolean[]
}

/** Pure. The comparisons of a rule, with counts in the order of leavesOfRule. */
export const leafCoverage = (
  name: string,
  rule: Rule,
  cases: readonly TruthCounts[] | null,
  dataset: readonly TruthCounts[] | null,
): LeafCoverage[] =>
  leavesOfRule(rule).map(({ where, leaf }, index) => {
    const seen = [cases?.[index] ?? null, dataset?.[index] ?? null] as const
    const shows = (truth: boolean): boolean => seen.some((counts) => (counts?.[`${truth}`] ?? 0) > 0)
    const never = [true, false].filter((truth) => !shows(truth))
    return { rule: name, where, leaf, cases: seen[0], dataset: seen[1], never }
  })
