import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { AuditError } from '../../errors.js'
import { unreadable } from './unreadable.js'

export type FileFormat = 'csv' | 'ndjson' | 'parquet'

export interface DatasetFile {
  /** Relative to the dataset, with slashes. */
  readonly name: string
  readonly path: string
}

export interface TableFiles {
  readonly table: string
  readonly format: FileFormat
  /** In the order of delivery, which is that of their names (part-2 before part-10). */
  readonly files: readonly DatasetFile[]
}

export interface DatasetFolder {
  readonly tables: readonly TableFiles[]
  readonly ignoredFiles: readonly string[]
}

const dataFile = /^(.+?)\.(csv|ndjson|parquet)$/i
// The engine does not know it in capitals.
const compressed = /\.(?:gz|zst)$/
// Where programs keep what is theirs: copies of an editor, what a cluster had not finished.
const setAside = /^[._]/
const companions = /^(truth\.csv|dataset\.json|manifest\.json|\..*|.*\.md)$/i

/** What a folder delivers, by name alone, in capitals or not: `<table>.<format>` files and `<table>/` folders of part files. */
export function datasetFolder(root: string, tableNames: ReadonlySet<string>): DatasetFolder {
  const found: TableFiles[] = []
  const ignoredFiles: string[] = []
  for (const entry of entriesOf(root, root).sort((a, b) => byName(a.name, b.name))) {
    const path = join(root, entry.name)
    if (companions.test(entry.name)) continue
    if (isFolder(path)) {
      if (tableNames.has(entry.name.toLowerCase())) found.push(partFiles(root, entry.name, ignoredFiles))
      else ignoredFiles.push(`${entry.name}/`)
      continue
    }
    const [table, format] = namedIn(entry.name)
    if (format === undefined || !tableNames.has(table)) ignoredFiles.push(entry.name)
    else found.push({ table, format, files: [{ name: entry.name, path }] })
  }
  refuseRepeats(found)
  return { tables: found, ignoredFiles }
}

/** The table and the format that a file is named after. */
function namedIn(file: string): readonly [table: string, format: FileFormat | undefined] {
  const plain = file.replace(compressed, '')
  const [, table = '', named] = dataFile.exec(plain) ?? []
  const format = named?.toLowerCase() as FileFormat | undefined
  return [table.toLowerCase(), format === 'parquet' && plain !== file ? undefined : format]
}

function partFiles(root: string, folder: string, ignoredFiles: string[]): TableFiles {
  const table = folder.toLowerCase()
  const byFormat = new Map<FileFormat, DatasetFile[]>()
  for (const entry of entriesOf(join(root, folder), `${folder}/`, true)) {
    if (entry.isDirectory()) continue
    const path = join(entry.parentPath, entry.name)
    const steps = relative(root, path).split(sep)
    const name = steps.join('/')
    const hidden = steps.slice(0, -1).findIndex((step) => setAside.test(step))
    if (hidden > 0) {
      const aside = `${steps.slice(0, hidden + 1).join('/')}/`
      if (!ignoredFiles.includes(aside)) ignoredFiles.push(aside)
      continue
    }
    if (companions.test(entry.name)) continue
    const [, format] = namedIn(entry.name)
    if (format === undefined) ignoredFiles.push(name)
    else byFormat.set(format, [...(byFormat.get(format) ?? []), { name, path }])
  }
  const [first, second] = [...byFormat]
  if (first === undefined) throw new AuditError('TABLE_EMPTY', { table })
  if (second !== undefined) throw new AuditError('TABLE_TWICE.formats', { table, first: first[0], second: second[0] })
  return { table, format: first[0], files: first[1].sort((a, b) => byName(a.name, b.name)) }
}

/** What lies in a folder, which is `name` to the user. @throws AuditError FILE_UNREADABLE */
export function entriesOf(folder: string, name: string, recursive = false): Dirent[] {
  try {
    return readdirSync(folder, { recursive, withFileTypes: true })
  } catch (error) {
    throw unreadable(name, error)
  }
}

/** A link that leads nowhere is a file, and its reader says what is wrong with it. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function refuseRepeats(found: readonly TableFiles[]): void {
  const seen = new Map<string, TableFiles>()
  for (const files of found) {
    const [first] = seen.get(files.table)?.files ?? []
    const [second] = files.files
    if (first !== undefined && second !== undefined)
      throw new AuditError('TABLE_TWICE.files', { table: files.table, first: first.name, second: second.name })
    seen.set(files.table, files)
  }
}

const numeric = new Intl.Collator('en', { numeric: true })
const byName = (a: string, b: string): number => numeric.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)
