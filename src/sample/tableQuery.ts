import { sqlType } from '../records/columnTypes.js'
import type { Column, Table } from '../records/table.js'
import { identifier, isoDate, isoInstantExact, joinedText } from '../store/dialect.js'
import type { Source } from './sampleTable.js'

export type SampleFormat = 'parquet' | 'csv' | 'ndjson'

/**
 * The rows of the sources, one source after the other, as a table of the data model is written in a format. A column that
 * none of the table's sources names is not delivered: every file of a table has the same columns.
 */
export function tableQuery(columns: readonly Column[], sources: readonly Source[], format: SampleFormat): string {
  const rows = sources
    .map((source) => `select ${typed(columns, source, format)} from ${source.from}`)
    .join(' union all ')
  if (format === 'parquet') return rows
  return `select ${columns.map((column) => `${asText(column, format)} as ${identifier(column.name)}`).join(', ')} from (${rows})`
}

export function deliveredColumns(table: Table, sources: readonly Source[]): Column[] {
  const named = sources.map(({ columns }) => new Set(Object.keys(columns)))
  const model = new Set(table.columns.map(({ name }) => name))
  const stranger = named.flatMap((names) => [...names]).find((name) => !model.has(name))
  if (stranger !== undefined) throw new Error(`the data model has no column ${table.name}.${stranger}`)
  return table.columns.filter(({ name }) => named.some((names) => names.has(name)))
}

function typed(delivered: readonly Column[], { columns }: Source, format: SampleFormat): string {
  const column = ({ name, type }: Column) => {
    const sql = columns[name]
    // The engine writes an enumeration as text, and a text of its own ten times slower. But of an enumeration it says in the
    // file that every value may be in every row group; by the platform a reader shall know which to leave out.
    const mayBeEnumeration = (type === 'text' || type === 'code') && name !== 'platform_id'
    const asItIs = format === 'parquet' && sql !== undefined && mayBeEnumeration
    return `${asItIs ? sql : `cast(${sql ?? 'null'} as ${sqlType[type]})`} as ${identifier(name)}`
  }
  return delivered.map(column).join(', ')
}

function asText({ name, type }: Column, format: SampleFormat): string {
  const column = identifier(name)
  if (type === 'timestamp') return isoInstantExact(column)
  if (type === 'date') return isoDate(column)
  return type === 'list' && format === 'csv' ? joinedText(column, '|') : column
}
