import { AuditError, didYouMean } from '../errors.js'
import { identifier, jsonRelation, literal } from '../store/dialect.js'
import type { Store } from '../store/store.js'
import { type Said, said } from '../wording/said.js'
import { type Delivery, deliveryOf } from './delivery.js'
import { civilTime, isBlankText } from './notation.js'
import { type Column, type ColumnType, loadTables, type Table } from './table.js'
import { checkRecord } from './validate.js'

export type RecordRow = Readonly<Record<string, unknown>>
/** Rows per canonical table, as JSON: lists are arrays, times ISO 8601 (without offset: Asia/Shanghai). */
export type RecordRows = Readonly<Record<string, readonly RecordRow[]>>

const sqlTypes: Readonly<Record<ColumnType, string>> = {
  text: 'varchar',
  code: 'varchar',
  integer: 'bigint',
  decimal: 'double',
  boolean: 'boolean',
  date: 'date',
  timestamp: 'timestamp',
  list: 'varchar[]',
}

let canonicalTables: ReadonlyMap<string, Table> | undefined

/** The canonical tables, read once. */
export function tables(): ReadonlyMap<string, Table> {
  canonicalTables ??= loadTables()
  return canonicalTables
}

/**
 * Loads rows held in memory as the records of a store: every canonical table with all its columns. A table or column counts
 * as delivered unless `undelivered` names it (`messages`, `messages.sent_at`); then it is empty, whatever the rows say.
 * @throws AuditError as checkRecordRows does.
 */
export async function recordsFromRows(
  store: Store,
  rows: RecordRows,
  undelivered: readonly string[] = [],
): Promise<Delivery> {
  checkRecordRows(rows, undelivered)
  await store.run('create schema if not exists records')
  for (const table of tables().values()) {
    const waived = waivedColumns(table, undelivered)
    const tableRows = undelivered.includes(table.name) ? [] : (rows[table.name] ?? [])
    await store.run(createTable(table))
    if (tableRows.length > 0) await store.run(insertRows(table, tableRows, waived))
  }
  return deliveryBut(undelivered)
}

/** What is delivered where nothing lacks but some tables and columns (`messages`, `messages.sent_at`). */
export const deliveryBut = (undelivered: readonly string[]): Delivery =>
  deliveryOf(
    new Map(
      [...tables().values()]
        .filter(({ name }) => !undelivered.includes(name))
        .map((table) => {
          const waived = waivedColumns(table, undelivered)
          return [table.name, new Set(table.columns.map(({ name }) => name).filter((name) => !waived.includes(name)))]
        }),
    ),
  )

/** @throws AuditError for an unknown table or column, a row that breaks its table's schema, and a key that comes twice. */
export function checkRecordRows(rows: RecordRows, undelivered: readonly string[] = []): void {
  for (const name of Object.keys(rows)) tableNamed(name)
  checkUndelivered(undelivered)
  for (const table of tables().values())
    if (!undelivered.includes(table.name))
      checkRows(
        table,
        rows[table.name] ?? [],
        new Set(undelivered.length === 0 ? [] : waivedColumns(table, undelivered)),
      )
}

const columnNames = new WeakMap<Table, ReadonlySet<string>>()

function namesOf(table: Table): ReadonlySet<string> {
  const names = columnNames.get(table) ?? new Set(table.columns.map(({ name }) => name))
  columnNames.set(table, names)
  return names
}

/** The columns of a table that are named as not delivered. */
export const waivedColumns = (table: Table, undelivered: readonly string[]): string[] =>
  table.columns.map(({ name }) => name).filter((name) => undelivered.includes(`${table.name}.${name}`))

/** @throws AuditError for a table or column that there is not, and for a key. */
export function checkUndelivered(undelivered: readonly string[]): void {
  for (const need of undelivered) {
    const [name = '', column] = need.split('.')
    const table = tableNamed(name)
    if (column !== undefined && !table.columns.some((known) => known.name === column))
      throw unknownColumn(table, column)
    if (column !== undefined && table.key.includes(column)) throw new AuditError('ROWS_KEY_COLUMN', { column: need })
  }
}

function tableNamed(name: string): Table {
  const table = tables().get(name)
  if (table !== undefined) return table
  throw new AuditError('ROWS_UNKNOWN_TABLE', { table: name, remedy: meant(name, [...tables().keys()]) })
}

function unknownColumn(table: Table, name: string): AuditError {
  const known = table.columns.map((column) => column.name)
  return new AuditError('ROWS_UNKNOWN_COLUMN', { table: table.name, column: name, remedy: meant(name, known) })
}

const meant = (word: string, candidates: readonly string[]): Said =>
  didYouMean(word, candidates, said('hint.dataModel'))

function checkRows(table: Table, rows: readonly RecordRow[], waived: ReadonlySet<string>): void {
  if (rows.length === 0) return
  const names = namesOf(table)
  const keys = new Set<string>()
  for (const [index, row] of rows.entries()) {
    const where = { table: table.name, row: index + 1 }
    for (const name in row) if (!names.has(name)) throw unknownColumn(table, name)
    const [breach] = checkRecord(table, row, waived)
    if (breach !== undefined) {
      const value = shown(row[breach.column] ?? null)
      const problem = said(`problem.${breach.problem}`)
      throw new AuditError('ROWS_REFUSED', { ...where, column: breach.column, value, problem })
    }
    // page_views counts visits and has no key of its own.
    if (rows.length === 1 || (table.key.length === 1 && table.name !== 'platforms')) continue
    const key = JSON.stringify(table.key.map((column) => row[column]))
    if (keys.has(key)) throw new AuditError('ROWS_DUPLICATE_KEY', { ...where, key })
    keys.add(key)
  }
}

/** As much as the quarantine shows of a value: it may be a whole dialogue. */
const shown = (value: unknown): string => (typeof value === 'bigint' ? `${value}n` : JSON.stringify(value)).slice(0, 80)

function createTable(table: Table): string {
  const columns = table.columns.map((column) => `${identifier(column.name)} ${sqlTypes[column.type]}`)
  const all = [...columns, '_file varchar', '_row bigint'].join(', ')
  return `create or replace table records.${identifier(table.name)} (${all})`
}

/** As one JSON document: the engine reads that many times faster than a list of VALUES. */
function insertRows(table: Table, rows: readonly RecordRow[], waived: readonly string[]): string {
  const cells = rows.map((row, index) => {
    const ofRow = table.columns.map((column) => [
      column.name,
      waived.includes(column.name) ? null : cellOf(column, row[column.name] ?? null),
    ])
    return { ...Object.fromEntries(ofRow), _row: index + 1 }
  })
  const written = table.columns.map(({ name, type }) => [name, type === 'list' ? sqlTypes.list : sqlTypes.text])
  const read = table.columns.map(({ name, type }) => `cast(${identifier(name)} as ${sqlTypes[type]})`)
  const relation = jsonRelation(JSON.stringify(cells), { ...Object.fromEntries(written), _row: sqlTypes.integer })
  return `insert into records.${identifier(table.name)}
    select ${read.join(', ')}, ${literal(table.name)}, _row from (${relation}) as cells`
}

/** A value as text that the engine reads, times as civil time of Asia/Shanghai; a list as texts; null where it says nothing. */
export function cellOf(column: Column, value: unknown): string | readonly string[] | null {
  if (value === null || (typeof value === 'string' && isBlankText(value))) return null
  if (Array.isArray(value)) return value.map(String)
  return column.type === 'timestamp' ? civilTime(String(value)) : String(value)
}
