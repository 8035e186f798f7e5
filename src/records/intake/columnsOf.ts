import { AuditError, nearest } from '../../errors.js'
import type { Table } from '../table.js'

/** Refuses a file without a key or required column: none of its rows could be used. */
export function requireColumns(table: Table, file: string, columns: ReadonlySet<string>): void {
  for (const column of table.columns) {
    if ((column.level !== 'key' && column.level !== 'required') || columns.has(column.name)) continue
    const strangers = [...columns].filter((name) => !table.columns.some((known) => known.name === name))
    const near = nearest(column.name, strangers)
    const missing = { file, column: column.name, table: table.name }
    if (near === null) throw new AuditError('COLUMN_MISSING', missing)
    throw new AuditError('COLUMN_MISSING.near', { ...missing, near })
  }
}

/** Delivered: in every part. Unknown: in some part, and not in the data model. */
export function columnsOfParts(
  table: Table,
  parts: readonly ReadonlySet<string>[],
): { readonly delivered: ReadonlySet<string>; readonly unknown: readonly string[] } {
  const known = table.columns.map(({ name }) => name)
  const delivered = known.filter((name) => parts.every((columns) => columns.has(name)))
  const seen = new Set(parts.flatMap((columns) => [...columns]))
  return { delivered: new Set(delivered), unknown: [...seen].filter((name) => !known.includes(name)).sort() }
}
