import type { Store } from '../../store/store.js'
import { quarantine } from './usedRows.js'

/** The first row, by file and number, that was refused for one reason. */
export type FirstRefused = {
  readonly table: string
  readonly column: string
  readonly problem: string
  readonly file: string
  readonly row: number
}

/** Where to look for what `reasons` counts. */
export const firstRefused = (store: Store): Promise<FirstRefused[]> =>
  store.rows(
    `select "table", "column", problem, file, "row" from (
       select *, row_number() over (partition by "table", "column", problem order by file, "row") as place from ${quarantine}
     ) where place = 1`,
  )
