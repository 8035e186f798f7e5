import { AuditError } from '../../errors.js'
import { columnsOfRelation, identifier, literal, parquetRelation, zonelessTimestamps } from '../../store/dialect.js'
import type { Store } from '../../store/store.js'
import type { StagedTable } from '../layout.js'
import type { Table } from '../table.js'
import { rowBreach, rowDoubt } from './breach.js'
import { columnsOfParts, requireColumns } from './columnsOf.js'
import type { DatasetFile } from './datasetFiles.js'
import { typedReading } from './reading.js'
import { reading } from './unreadable.js'

/** Parquet stays where it is: a view over the files. */
export async function parquetTable(store: Store, table: Table, files: readonly DatasetFile[]): Promise<StagedTable> {
  const shapes: ReadonlyMap<string, string>[] = []
  for (const file of files) {
    const columns = await reading(file.name, () => columnTypes(store, parquetRelation([file.path], false)))
    requireColumns(table, file.name, new Set(columns.keys()))
    await refuseUnreadColumns(store, table, file, columns)
    shapes.push(columns)
  }
  const alike = shapes.every((shape) => JSON.stringify([...shape]) === JSON.stringify([...(shapes[0] ?? [])]))
  const pathName = nameBeside('filename', shapes)
  const relation = parquetRelation(
    files.map(({ path }) => path),
    !alike,
    pathName,
  )
  const types = alike ? (shapes[0] ?? new Map()) : await columnTypes(store, relation)
  const names = files.map(({ path, name }) => `when ${literal(path)} then ${literal(name)}`)
  const file =
    files.length === 1 ? literal(files[0]?.name ?? '') : `case ${identifier(pathName)} ${names.join(' ')} end`
  const source = withPlace(table, types, relation, { file, row: 'file_row_number + 1' })
  const columns = columnsOfParts(
    table,
    shapes.map((shape) => new Set(shape.keys())),
  )
  return {
    ...typedTable(
      table,
      files.map(({ name }) => name),
      source,
      types,
      columns,
    ),
    parquet: files.map(({ path }) => path),
  }
}

/** @throws AuditError for what would be read wrongly, and nobody would see it. */
async function refuseUnreadColumns(
  store: Store,
  table: Table,
  file: DatasetFile,
  columns: ReadonlyMap<string, string>,
): Promise<void> {
  const old = new Set((await store.rows<{ name: string }>(zonelessTimestamps(file.path))).map(({ name }) => name))
  const unsure = table.columns.find(({ name, type }) => type === 'timestamp' && old.has(name))
  if (unsure !== undefined) throw new AuditError('TIMESTAMP_ZONE', { file: file.name, column: unsure.name })
  const taken = nameIn(columns, 'file_row_number')
  if (taken !== undefined) throw new AuditError('COLUMN_RESERVED', { file: file.name, column: taken })
}

/** The engine takes names that differ in case alone for one. */
export const nameIn = (columns: ReadonlyMap<string, string>, name: string): string | undefined =>
  [...columns.keys()].find((column) => column.toLowerCase() === name)

function nameBeside(name: string, shapes: readonly ReadonlyMap<string, string>[]): string {
  return shapes.some((columns) => nameIn(columns, name) !== undefined) ? nameBeside(`${name}_`, shapes) : name
}

/** The columns of the data model alone, so that none that was delivered passes for `_file` or `_row`. */
export function withPlace(
  table: Table,
  types: ReadonlyMap<string, string>,
  relation: string,
  { file, row }: { readonly file: string; readonly row: string },
): string {
  const columns = table.columns.filter(({ name }) => types.has(name)).map(({ name }) => identifier(name))
  return `(select ${[...columns, `${file} as _file`, `${row} as _row`].join(', ')} from ${relation})`
}

export async function columnTypes(store: Store, relation: string): Promise<ReadonlyMap<string, string>> {
  const rows = await store.rows<{ name: string; type: string }>(columnsOfRelation(relation))
  return new Map(rows.map(({ name, type }) => [name, type]))
}

/** `source` has columns of the given engine types, `_file` and `_row`. Only columns it has are checked. */
export function typedTable(
  table: Table,
  files: readonly string[],
  source: string,
  types: ReadonlyMap<string, string>,
  columns: { readonly delivered: ReadonlySet<string>; readonly unknown: readonly string[] },
): StagedTable {
  const readings = table.columns.flatMap((column) => {
    const physical = types.get(column.name)
    if (physical === undefined) return []
    return [{ ...typedReading(column, identifier(column.name), physical), column }]
  })
  const { any, list } = rowBreach(readings)
  return {
    table,
    files,
    source,
    parquet: [],
    element: null,
    values: new Map(readings.map(({ column, value, blank }) => [column.name, { sql: value, blank }])),
    breach: any,
    doubt: rowDoubt(readings),
    breaches: list,
    delivered: columns.delivered,
    unknownColumns: columns.unknown,
  }
}
