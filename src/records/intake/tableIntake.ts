import type { Problem } from '../validate.js'

/** What became of the rows of one table. */
export interface TableIntake {
  readonly table: string
  readonly delivered: boolean
  readonly files: number
  /** read = used + quarantined + duplicates. */
  readonly read: number
  readonly used: number
  readonly quarantined: number
  readonly duplicates: number
  /** Rows used whose parent row (consultation, prescription …) was not delivered. */
  readonly orphans: number
  readonly missingColumns: readonly string[]
  /** Delivered, but without a single value. */
  readonly emptyColumns: readonly string[]
  /** In the file, not in the data model; ignored. */
  readonly unknownColumns: readonly string[]
  /** Why rows were refused, most frequent first. */
  readonly reasons: readonly { readonly column: string; readonly problem: Problem | 'shape'; readonly rows: number }[]
}
