import type { Indicator, Tally } from '../indicators/indicator.js'
import type { TableIntake } from '../records/intake/tableIntake.js'
import type { Consequence, Dimension, Severity } from '../rules/rule.js'
import type { DimensionScore, UngradedReason, Veto } from '../scores/score.js'

export type { TableIntake } from '../records/intake/tableIntake.js'
export type { DimensionScore as DimensionResult, UngradedReason, Veto } from '../scores/score.js'

/** The whole of audit.json: everything the report shows, in numbers; no wording. Described by audit.schema.json. */
export interface AuditResult extends AuditHead {
  readonly platforms: readonly PlatformResult[]
}

/** The same, with platforms that are read one at a time, and anew whenever they are gone through. */
export interface AuditReading extends AuditHead {
  readonly platforms: Iterable<PlatformResult> & { readonly length: number }
}

/** What an audit says beside its platforms. */
export interface AuditHead {
  readonly tool: { readonly name: 'ihq'; readonly version: string }
  readonly rulePack: {
    readonly hash: string
    readonly rules: number
    readonly overlays: readonly string[]
    /** The reference lists that facts read. */
    readonly lists?: readonly {
      readonly name: string
      readonly hash: string
      readonly entries: number
      /** Whether the user's list stood in for the product's. */
      readonly replaced: boolean
    }[]
  }
  /** Civil dates, inclusive; null is open. `observed` is what the consultations span. */
  readonly period: {
    readonly from: string | null
    readonly to: string | null
    readonly observed: { readonly from: string | null; readonly to: string | null }
  }
  readonly dataset: {
    /** The layout it was read with: canonical, remedi … */
    readonly layout: string
    /** Synthetic material is labelled so wherever it appears. */
    readonly synthetic: boolean
    readonly inputs: readonly { readonly file: string; readonly bytes: number; readonly sha256: string }[]
    /** Generic names of prescribed drugs that are in no list and in no drug catalogue. */
    readonly unmatchedDrugNames?: number
  }
  readonly intake: readonly TableIntake[]
  /** Absent where no list was given. */
  readonly confirmed?: ConfirmedList
  /** Ids of platforms with rows, used or refused, but without a consultation of the period that could be used: they have no result. Absent where there is none. */
  readonly leftOut?: readonly string[]
  /** The reference judge's re-judgement of a seeded sample: 100 % or the run fails. */
  readonly agreement: {
    readonly seed: number
    readonly units: number
    readonly verdicts: number
    readonly agreed: number
  }
}

/** The user's list of findings that a person has confirmed. */
export interface ConfirmedList {
  /** How many ids are in it. */
  readonly listed: number
  /** Those that are no finding of this audit, in order: nothing was counted for them. */
  readonly unmatched: readonly string[]
}

export interface PlatformResult {
  readonly platformId: string
  readonly name: string
  /** Relative folder name in the run folder; made by the tool, never from record text. */
  readonly folder: string
  /** Names of delivered tables without a row of this platform. Absent where there is none. */
  readonly tablesWithoutRows?: readonly string[]
  readonly consultations: number
  readonly institutions: number
  readonly practitioners: number
  readonly patients: number
  /** The civil days that its own consultations span; null where no time is known. */
  readonly observed: AuditHead['period']['observed']
  /** null: not graded; `ungraded` says why. */
  readonly grade: string | null
  readonly score: number | null
  readonly ungraded: readonly UngradedReason[]
  /** The veto (一票否决) that lowered the grade; empty when none fired. */
  readonly vetoes: readonly Veto[]
  readonly gradeBeforeVeto: string | null
  readonly dimensions: readonly DimensionScore[]
  readonly corePoints: readonly CorePointResult[]
  readonly rules: readonly RuleResult[]
  readonly months: readonly MonthResult[]
  readonly institutionResults: readonly InstitutionResult[]
  readonly findings: FindingsResult
}

export interface CorePointResult {
  readonly corePoint: number
  /** Ids of the rules that speak of this point and had something to count. */
  readonly ruleIds: readonly string[]
  /** Figures beyond the rules, by name (wording has the label); null: the records do not say. */
  readonly figures: readonly { readonly name: string; readonly value: number | null; readonly of: number | null }[]
}

export interface RuleResult extends Indicator {
  readonly consequence: Consequence
  readonly severity: Severity
  readonly dimension: Dimension
  readonly unit: string
  readonly confirmed: number
}

export interface MonthResult {
  /** YYYY-MM */
  readonly month: string
  readonly consultations: number
  readonly violations: number
}

export interface InstitutionResult {
  readonly institutionId: string
  readonly name: string | null
  readonly consultations: number
  /** Over all rules whose consequence is violation. */
  readonly tally: Tally
}

export interface FindingsResult {
  readonly total: number
  readonly byConsequence: Readonly<Record<Consequence, number>>
  /** Worst first, at most 200. */
  readonly shown: readonly Finding[]
}

export interface Finding {
  readonly findingId: string
  readonly ruleId: string
  readonly consequence: Consequence
  readonly severity: Severity
  readonly unit: string
  readonly unitId: string
  readonly institutionId: string | null
  readonly occurredAt: string | null
  /** The facts that the rule read. */
  readonly evidence: Readonly<Record<string, unknown>>
}
