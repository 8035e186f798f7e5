import { hasRepeats, identifier, jsonKeys, jsonProperties, jsonType, ndjsonRelation } from '../../store/dialect.js'
import type { Store } from '../../store/store.js'
import type { StagedTable } from '../layout.js'
import type { Table } from '../table.js'
import { requireColumns } from './columnsOf.js'
import type { DatasetFile } from './datasetFiles.js'
import { jsonReading, jsonValue } from './reading.js'
import { appendPart, storedTable } from './storedTable.js'
import { withText } from './textFile.js'

/** A line is one JSON object with each key once; a line that is not is a row of the wrong shape. Empty lines are no rows. */
export function ndjsonTable(
  store: Store,
  table: Table,
  files: readonly DatasetFile[],
  spillFolder: string,
): Promise<StagedTable> {
  return storedTable(store, table, files, (file, number) =>
    withText(file, spillFolder, ({ path }) => append(store, table, file, path, number)),
  )
}

const lines = 'intake.lines'
const isObject = `coalesce(${jsonType('json')} = 'OBJECT', false)`
// Of a key that comes twice one reader takes the first value and another the last.
const isRow = `case when ${isObject} then not ${hasRepeats(jsonKeys('json'))} else false end`

async function append(
  store: Store,
  table: Table,
  file: DatasetFile,
  path: string,
  number: number,
): Promise<ReadonlySet<string>> {
  await store.run(`create or replace table ${lines} as ${ndjsonRelation(path)}`)
  const rows = await store.rows<{ name: string }>(
    `select distinct unnest(${jsonKeys('json')}) as name from ${lines} where ${isObject} order by name`,
  )
  // A file without a single record testifies to nothing, against no column.
  const columns = new Set(rows.length === 0 ? table.columns.map(({ name }) => name) : rows.map(({ name }) => name))
  requireColumns(table, file.name, columns)
  const names = table.columns.map(({ name }) => name).filter((name) => columns.has(name))
  const from = `(select ${isRow} as is_row, place, ${jsonProperties('json', names)} as properties from ${lines})`
  const raw = new Map(names.map((name) => [name, `properties.${identifier(name)}`]))
  const part = { from, raw, value: jsonValue, reading: jsonReading, misshapen: 'not is_row' }
  await appendPart(store, table, part, number)
  await store.run(`drop table ${lines}`)
  return columns
}
