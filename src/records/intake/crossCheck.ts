import { identifier, isoDate, isoInstant } from '../../store/dialect.js'
import type { Cell, Row, Store } from '../../store/store.js'
import type { Column, Table } from '../table.js'
import { checkRecord } from '../validate.js'
import { recordsName } from './usedRows.js'

const sampleSize = 200
/** The sample is spread over this many rows, so that its cost does not grow with the delivery. */
const reach = 20_000

/**
 * Shows a sample of the rows that SQL let through to ajv. They must agree: if ajv refuses one, the two readings of the
 * schema have come apart, which is our mistake.
 */
export async function crossCheck(store: Store, table: Table, used: number, waived: ReadonlySet<string>): Promise<void> {
  const step = Math.max(1, Math.floor(Math.min(used, reach) / sampleSize))
  const columns = table.columns.map((column) => `${jsonCell(column)} as ${identifier(column.name)}`)
  const rows = await store.rows(
    `select ${columns.join(', ')}, _file, _row from (select * from ${recordsName(table)} limit ${reach}) where _row % ${step} = 0 limit ${sampleSize}`,
  )
  for (const { _file, _row, ...record } of rows) {
    const [breach] = checkRecord(table, said(record), waived)
    if (breach !== undefined)
      throw new Error(
        `${table.name}: ${_file} row ${_row} is used, but ajv refuses ${breach.column}: ${breach.problem}`,
      )
  }
}

function jsonCell({ name, type }: Column): string {
  if (type === 'date') return isoDate(identifier(name))
  return type === 'timestamp' ? isoInstant(identifier(name)) : identifier(name)
}

const said = (record: Row): Record<string, Cell> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null))
