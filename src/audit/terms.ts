import type { Scope } from '../facts/fact.js'
import type { Vocabulary } from '../facts/vocabulary.js'
import type { Delivery } from '../records/delivery.js'
import type { Rule } from '../rules/rule.js'
import type { Scoring } from '../scores/scoring.js'

/** What the verdicts on a platform depend on beside its own records; the same for all platforms of an audit. */
export interface Terms {
  /** Every revision of every rule: each judges the units of its own days. */
  readonly revisions: readonly Rule[]
  /** One revision of every rule, for the report: that of the last day audited. */
  readonly rules: readonly Rule[]
  readonly vocabulary: Vocabulary
  readonly delivery: Delivery
  readonly scope: Scope
  readonly scoring: Scoring
  readonly sample: { readonly seed: number; readonly unitsPerPlatform: number }
  /** Ids of findings that a person has confirmed. */
  readonly confirmed: readonly string[]
}

/**
 * How many units of a kind are re-judged on each of so many platforms: the whole sample, shared out. The number of platforms is
 * taken down to a power of two, so that one platform more or less seldom changes what is drawn on the others.
 */
export const unitsPerPlatform = (sample: number, platforms: number): number =>
  Math.ceil(sample / 2 ** Math.floor(Math.log2(Math.max(1, platforms))))
