import { AuditError } from '../../errors.js'
import { csvHeaderLine, csvRelation, identifier } from '../../store/dialect.js'
import type { Store } from '../../store/store.js'
import type { StagedTable } from '../layout.js'
import { trimBlanks } from '../notation.js'
import type { Table } from '../table.js'
import { requireColumns } from './columnsOf.js'
import { forgetMisshapen, keepMisshapen } from './csvMisshapen.js'
import type { DatasetFile } from './datasetFiles.js'
import { csvReading, csvValue } from './reading.js'
import { appendPart, storedTable } from './storedTable.js'
import { type ReadableText, withText } from './textFile.js'

export function csvTable(
  store: Store,
  table: Table,
  files: readonly DatasetFile[],
  spillFolder: string,
): Promise<StagedTable> {
  return storedTable(store, table, files, (file, number) =>
    withText(file, spillFolder, (text) => append(store, table, file, text, number)),
  )
}

async function append(
  store: Store,
  table: Table,
  file: DatasetFile,
  text: ReadableText,
  number: number,
): Promise<ReadonlySet<string>> {
  const header = await headerOf(store, table, file, text)
  const columns = new Set(header)
  requireColumns(table, file.name, columns)
  const cells = header.map((_, index) => `cell ${index}`)
  const raw = new Map(header.map((name, index) => [name, identifier(`cell ${index}`)]))
  const from = csvRelation(text.path, cells)
  await forgetMisshapen(store)
  await appendPart(store, table, { from, raw, value: csvValue, reading: csvReading, misshapen: null }, number)
  await keepMisshapen(store, file, text, number)
  return columns
}

async function headerOf(store: Store, table: Table, file: DatasetFile, text: ReadableText): Promise<string[]> {
  const [first] = text.bytes === 0 ? [] : await store.rows<{ line: string | null }>(csvHeaderLine(text.path))
  const header = (first?.line ?? '')
    .replace(/^\uFEFF/, '')
    .split(',')
    .map((name) => trimBlanks(trimBlanks(name).replace(/^"(.*)"$/, '$1')))
  if (header.every((name) => name === '')) throw new AuditError('HEADER_MISSING', { file: file.name })
  // No table has a single column.
  if (header.length === 1 && /[\t;|，；]/.test(header[0] ?? ''))
    throw new AuditError('HEADER_SEPARATOR', { file: file.name })
  // Records, most likely, and then no word of them is to be told.
  if (!table.columns.some(({ name }) => header.some((written) => written.toLowerCase() === name)))
    throw new AuditError('HEADER_MISSING.names', { file: file.name, table: table.name })
  const repeated = header.find((name, index) => name !== '' && header.indexOf(name) !== index)
  if (repeated !== undefined) throw new AuditError('HEADER_REPEATS', { file: file.name, column: repeated })
  return header.map((name, index) => (name === '' ? `#${index + 1}` : name))
}
