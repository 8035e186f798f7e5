import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { AuditError } from '../../errors.js'
import type { Store } from '../../store/store.js'
import { csvTable } from '../intake/csvTable.js'
import { databaseTables } from '../intake/databaseTable.js'
import { type DatasetFolder, datasetFolder, entriesOf, type TableFiles } from '../intake/datasetFiles.js'
import { ndjsonTable } from '../intake/ndjsonTable.js'
import { parquetTable } from '../intake/typedTable.js'
import { layout, type Staged, type StagedTable, type StageOptions } from '../layout.js'
import { loadTables, type Table } from '../table.js'

const databaseFile = /\.(duckdb|db)$/i

/** Tables and columns named as in the data model. */
export default layout({
  name: 'canonical',
  title: { 'zh-CN': '标准表', en: 'Canonical tables' },
  recognises: (path) => (statSync(path).isDirectory() ? holdsTables(path) : databaseFile.test(path)),
  files: (path, tables) =>
    statSync(path).isDirectory()
      ? tablesIn(path, tables).tables.flatMap(({ files }) => files.map((file) => file.path))
      : [path],
  async stage(store, path, tables, options) {
    return statSync(path).isDirectory() ? folder(store, path, tables, options) : database(store, path, tables)
  },
})

function holdsTables(folder: string): boolean {
  const names = loadTables()
  return entriesOf(folder, folder).some(({ name }) => names.has((name.split('.')[0] ?? '').toLowerCase()))
}

function tablesIn(path: string, tables: ReadonlyMap<string, Table>): DatasetFolder {
  const found = datasetFolder(path, new Set(tables.keys()))
  if (found.tables.length === 0) throw noTables(path, found.ignoredFiles)
  return found
}

async function database(store: Store, path: string, tables: ReadonlyMap<string, Table>): Promise<Staged> {
  const { tables: staged, others } = await databaseTables(store, path, tables)
  if (staged.length === 0) throw noTablesInDatabase(basename(path), others)
  return { inputs: [basename(path)], ignoredFiles: others, tables: staged, synthetic: false, absent: new Set() }
}

async function folder(
  store: Store,
  path: string,
  tables: ReadonlyMap<string, Table>,
  options: StageOptions,
): Promise<Staged> {
  const { tables: found, ignoredFiles } = tablesIn(path, tables)
  const staged: StagedTable[] = []
  for (const [index, files] of found.entries()) {
    options.onProgress(`read:${files.table}`, index, found.length)
    const table = tables.get(files.table)
    if (table !== undefined) staged.push(await stageFiles(store, table, files, options))
  }
  const inputs = found.flatMap(({ files }) => files.map(({ name }) => name))
  return { inputs, ignoredFiles, tables: staged, synthetic: isSynthetic(path), absent: new Set() }
}

function stageFiles(store: Store, table: Table, found: TableFiles, options: StageOptions): Promise<StagedTable> {
  if (found.format === 'csv') return csvTable(store, table, found.files, options.spillFolder)
  return found.format === 'ndjson'
    ? ndjsonTable(store, table, found.files, options.spillFolder)
    : parquetTable(store, table, found.files)
}

function noTables(path: string, others: readonly string[]): AuditError {
  return others.length === 0
    ? new AuditError('DATASET_EMPTY.empty', { path })
    : new AuditError('DATASET_EMPTY.noTable', { path, found: others.slice(0, 5) })
}

const noTablesInDatabase = (path: string, others: readonly string[]): AuditError =>
  others.length === 0
    ? new AuditError('DATASET_EMPTY.database', { path })
    : new AuditError('DATASET_EMPTY.schema', { path, found: others.slice(0, 5) })

/** dataset.json is what `ihq sample` leaves beside the records it made up. */
function isSynthetic(path: string): boolean {
  const file = join(path, 'dataset.json')
  if (!existsSync(file)) return false
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { synthetic?: unknown }).synthetic === true
  } catch {
    throw new AuditError('FILE_UNREADABLE.description', { file: 'dataset.json' })
  }
}
