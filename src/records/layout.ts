import type { Store } from '../store/store.js'
import type { Bilingual, Table } from './table.js'

/**
 * Rows of one canonical table where the engine can read them, before any is refused. `source` is a relation (for a from
 * clause) with a column `_file` (the delivered file), `_row` (1-based number of the data row in it) and the columns that
 * `values`, `breach` and `breaches` speak of.
 */
export interface StagedTable {
  readonly table: Table
  /** In the order of delivery: of two rows with one key the later counts. */
  readonly files: readonly string[]
  readonly source: string
  /** Paths of the Parquet files that `source` reads as they lie; none where it reads something else. */
  readonly parquet: readonly string[]
  /** Where one delivered row becomes several rows of this table: a column of `source` that tells them apart. */
  readonly element: string | null
  /** SQL of each canonical value, in canonical type; a column that is not here is null in every row. */
  readonly values: ReadonlyMap<string, StagedValue>
  /** True where the row breaks the schema; null: no row can. */
  readonly breach: string | null
  /** True where the row may break the schema or hold a blank text; cheap, and false for nearly every sound row. */
  readonly doubt: string
  /** The breaches of such a row: a list of struct(column, value, problem). */
  readonly breaches: string
  /** Columns that every part file has. */
  readonly delivered: ReadonlySet<string>
  readonly unknownColumns: readonly string[]
}

export interface StagedValue {
  readonly sql: string
  /** Where blank texts must become nulls: the predicate for one. null: no value can be blank. */
  readonly blank: string | null
}

export interface Staged {
  /** Files read, relative to the dataset. */
  readonly inputs: readonly string[]
  readonly ignoredFiles: readonly string[]
  readonly tables: readonly StagedTable[]
  readonly synthetic: boolean
  /** table.column that this kind of source never has: not required, null in every row, not delivered. */
  readonly absent: ReadonlySet<string>
}

export interface StageOptions {
  /** For files that must be rewritten before the engine can read them; made when needed. */
  readonly spillFolder: string
  readonly onProgress: Progress
}

export type Progress = (step: string, done: number, total: number) => void

/** How one kind of source becomes the canonical tables. */
export interface Layout {
  readonly name: string
  readonly title: Bilingual
  /** Cheap: looks at names and first bytes. */
  recognises(path: string): boolean | Promise<boolean>
  /** Paths of what `stage` will read. @throws AuditError as that does where the source holds nothing of the kind. */
  files(path: string, tables: ReadonlyMap<string, Table>): readonly string[]
  stage(store: Store, path: string, tables: ReadonlyMap<string, Table>, options: StageOptions): Promise<Staged>
}

export const layout = (definition: Layout): Layout => definition
