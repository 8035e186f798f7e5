import { identifier, literal } from '../../store/dialect.js'
import type { Store } from '../../store/store.js'
import { sqlType } from '../columnTypes.js'
import type { StagedTable } from '../layout.js'
import type { Table } from '../table.js'

export const quarantine = 'intake.quarantine'
/** Outside of what is dropped when the records are taken apart: rows that lie in files are read without these. */
const refused = 'whole._refused'

export async function createIntakeTables(store: Store): Promise<void> {
  await store.run('create schema if not exists records')
  await store.run('create schema if not exists intake')
  await store.run('create schema if not exists whole')
  await store.run(
    `create table ${quarantine} ("table" VARCHAR, file VARCHAR, "row" BIGINT, "column" VARCHAR, "value" VARCHAR, problem VARCHAR)`,
  )
  await store.run(`create table ${refused} ("table" VARCHAR, file VARCHAR, "row" BIGINT, element BIGINT)`)
}

export const recordsName = (table: Table): string => `records.${identifier(table.name)}`
/** The rows of all platforms, whichever of them are open. */
export const wholeName = (table: Table): string => `whole.${identifier(table.name)}`

/** The rows not refused so far, as a query: every canonical column, _file, _row and _element (0 but where one delivered row became several). */
export function usedRows(staged: StagedTable, blank: ReadonlySet<string>, anyRefused: boolean): string {
  const columns = staged.table.columns.map(({ name, type, level }) => {
    const value = staged.values.get(name)
    if (value === undefined) return `cast(null as ${sqlType[type]}) as ${identifier(name)}`
    // A row without what is mandatory is refused, so that in used rows it is never blank.
    const sql =
      blank.has(name) && level !== 'key' && level !== 'required'
        ? `case when not (${value.blank}) then ${value.sql} end`
        : value.sql
    return `${sql} as ${identifier(name)}`
  })
  const element = elementOf(staged)
  // A correlated "not exists" takes ten times as long.
  const without = anyRefused
    ? ` anti join (select * from ${refused} where "table" = ${literal(staged.table.name)}) as r on r.file = s._file and r."row" = s._row and r.element = ${element}`
    : ''
  return `select ${columns.join(', ')}, s._file, s._row, ${element} as _element from ${staged.source} as s${without}`
}

const elementOf = (staged: StagedTable): string => staged.element ?? '0'

/** records.<table>: every canonical column, `_file` and `_row`. */
export async function createRecords(store: Store, table: Table, rows: string): Promise<void> {
  await store.run(`create or replace view ${wholeName(table)} as select * exclude (_element) from (${rows})`)
  await store.run(`create or replace view ${recordsName(table)} as select * from ${wholeName(table)}`)
}

/** An undelivered table is empty, and has all its columns. */
export async function createEmptyRecords(store: Store, table: Table): Promise<void> {
  const columns = table.columns.map(({ name, type }) => `cast(null as ${sqlType[type]}) as ${identifier(name)}`)
  await store.run(
    `create or replace view ${recordsName(table)} as select ${columns.join(', ')}, cast(null as VARCHAR) as _file, cast(null as BIGINT) as _row where false`,
  )
}

/** `rows`: a query with columns _file, _row and _element. */
export async function refuse(store: Store, table: Table, rows: string): Promise<void> {
  await store.run(`insert into ${refused} select ${literal(table.name)}, _file, _row, _element from (${rows})`)
}

export const brokenRows = (staged: StagedTable): string =>
  `select _file, _row, ${elementOf(staged)} as _element from ${staged.source} where ${staged.breach}`
