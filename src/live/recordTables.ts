import { cellOf, type RecordRow, type RecordRows, tables, waivedColumns } from '../records/fromRows.js'
import type { Column, ColumnType, Table } from '../records/table.js'
import { instantOf } from '../sql/civil.js'
import type { Row, Column as SqlColumn, SqlType, Value } from '../sql/value.js'

const types: Readonly<Record<ColumnType, SqlType>> = {
  text: 'text',
  code: 'text',
  integer: 'integer',
  decimal: 'double',
  boolean: 'boolean',
  date: 'date',
  timestamp: 'timestamp',
  list: { list: 'text' },
}

/** A canonical table as queries see it: its columns, and how a row that was delivered becomes a row of values. */
export interface RecordTable {
  readonly columns: readonly SqlColumn[]
  /** Says that a column will be read; the others are left null. */
  readonly want: (place: number) => void
  readonly rowsOf: (rows: RecordRows) => readonly Row[]
}

/** As recordsFromRows has them: every table with all its columns; empty, whatever the rows say, where not delivered. */
export function recordTables(undelivered: readonly string[]): ReadonlyMap<string, RecordTable> {
  return new Map([...tables().values()].map((table) => [table.name, recordTable(table, undelivered)]))
}

function recordTable(table: Table, undelivered: readonly string[]): RecordTable {
  const waived = new Set(waivedColumns(table, undelivered))
  const readers = table.columns.map((column) => (waived.has(column.name) ? () => null : readerOf(column)))
  const absent = undelivered.includes(table.name)
  const wanted = new Set<number>()
  let wantedReaders: { readonly place: number; readonly read: (row: RecordRow) => Value }[] = []
  const rowOf = (row: RecordRow, index: number): Row => {
    const values: Value[] = new Array(readers.length).fill(null)
    for (const { place, read } of wantedReaders) values[place] = read(row)
    values.push(table.name, index + 1)
    return values
  }
  return {
    columns: [
      ...table.columns.map(({ name, type }) => ({ name, type: types[type] })),
      { name: '_file', type: 'text' },
      { name: '_row', type: 'integer' },
    ],
    want(place) {
      if (place >= readers.length || wanted.has(place)) return
      wanted.add(place)
      wantedReaders = readers.flatMap((read, at) => (wanted.has(at) ? [{ place: at, read }] : []))
    },
    rowsOf: (rows) => (absent ? none : (rows[table.name]?.map(rowOf) ?? none)),
  }
}

const none: readonly Row[] = []

function readerOf(column: Column): (row: RecordRow) => Value {
  const { name, type } = column
  return (row) => {
    const value = row[name]
    if (value === undefined || value === null) return null
    const cell = cellOf(column, value)
    return cell === null || type === 'list' ? cell : readAs(type, cell as string)
  }
}

function readAs(type: ColumnType, text: string): Value {
  if (type === 'text' || type === 'code') return text
  if (type === 'integer' || type === 'decimal') return Number(text)
  if (type === 'boolean') return text === 'true'
  return instantOf(text)
}
