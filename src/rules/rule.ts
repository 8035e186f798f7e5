import type { Bilingual } from '../records/table.js'
import type { Condition } from './condition.js'

export const dimensions = ['process-compliance', 'service-continuity', 'outcome-effectiveness'] as const
export type Dimension = (typeof dimensions)[number]
/** What a fail means: the law says so; a person must confirm; a practice threshold is missed; shown, not judged. */
export const consequences = ['violation', 'review', 'below_target', 'rate'] as const
export type Consequence = (typeof consequences)[number]
export const severities = ['critical', 'major', 'minor'] as const
export type Severity = (typeof severities)[number]
export const verifications = ['text-and-article', 'text', 'article-secondary', 'draft', 'unverified', 'unsure'] as const
export type Verification = (typeof verifications)[number]

export interface LegalBasis {
  readonly document: string
  readonly number: string | null
  /** Printed only where `verified` is text-and-article. */
  readonly article: string | null
  readonly quote: string | null
  readonly verified: Verification
  /** CN, or CN-XX for a province (letters of GB/T 2260). */
  readonly jurisdiction: string
}

export interface Parameter {
  readonly value: number | string | boolean | readonly string[]
  readonly title: Bilingual
  /** practice: no text of law gives this number, so a rule that rests on it never yields `violation`. */
  readonly source: 'regulation' | 'practice'
}

/** A rule as its file says it, with named conditions and parameters resolved into the three trees. */
export interface Rule {
  readonly id: string
  readonly revision: number
  readonly dimension: Dimension
  readonly unit: string
  readonly title: Bilingual
  readonly consequence: Consequence
  readonly severity: Severity
  readonly corePoints: readonly number[]
  readonly basis: readonly LegalBasis[]
  /** Civil dates; `to` is the last day in force; null is open. */
  readonly effective: { readonly from: string; readonly to: string | null }
  readonly jurisdiction: string
  readonly parameters: Readonly<Record<string, Parameter>>
  /** Whom the rule is about; null: every unit. */
  readonly population: Condition | null
  /** Who leaves it; null: nobody. */
  readonly exclusions: Condition | null
  /** What good looks like. */
  readonly requirement: Condition
  readonly rationale: Bilingual
  readonly remediation: Bilingual
  /** Where the rule was read from. */
  readonly file: string
}
