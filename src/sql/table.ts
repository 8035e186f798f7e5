import { noSlots, type Plan } from './scope.js'
import type { Column, Row } from './value.js'

/** A table whose rows are always the same. */
export const fixedTable = (columns: readonly Column[], rows: readonly Row[]): Plan => ({
  columns,
  slots: noSlots,
  fixed: true,
  want: () => undefined,
  rows: () => rows,
})

/** A table that has other rows for other records; for one record they must be the same array. */
export const changingTable = (columns: readonly Column[], rows: () => readonly Row[]): Plan => ({
  columns,
  slots: noSlots,
  fixed: false,
  want: () => undefined,
  rows,
})
