import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { copyApart, identifier, literal, parquetRelation, rowGroups } from '../store/dialect.js'
import type { Store } from '../store/store.js'
import { createEmptyRecords, recordsName, wholeName } from './intake/usedRows.js'
import type { Progress } from './layout.js'
import { loadTables, type Table } from './table.js'

/** The records taken apart into sets of platforms, each of which can be opened alone. Every row is within one platform. */
export interface PartedRecords {
  /** Afterwards schema `records` has the rows of this set alone; sets are numbered from 0. */
  open(set: number): Promise<void>
  /** Removes what `open` of this set reads, but for what was delivered. */
  drop(set: number): void
}

export interface ToPart {
  /** Every platform with a row, as the engine orders them. */
  readonly platformIds: readonly string[]
  /** Some of them, in that order. */
  readonly sets: readonly (readonly string[])[]
  readonly delivered: ReadonlySet<string>
  readonly parquet: ReadonlyMap<string, readonly string[]>
  /** Told the paths of the Parquet files that will be copied; what it throws ends the run. */
  readonly beforeCopying?: (files: readonly string[]) => void
}

/**
 * Records whose files hold the platforms one after the other are read where they lie. Else the rows of the given platforms are
 * copied to files in `folder`, a set beside the other, in one pass over each table. What intake held in the engine is given up:
 * from here on `records` is one set, or nothing.
 */
export async function partRecords(
  store: Store,
  { platformIds, sets, delivered, parquet, beforeCopying }: ToPart,
  folder: string,
  progress: Progress = () => undefined,
): Promise<PartedRecords> {
  const tables = [...loadTables().values()]
  const rows = sets.flatMap((platforms, set) => platforms.map((id) => `(${literal(id)}, ${set})`))
  await store.run(
    `create or replace temp table set_of_platform as select * from (values ${rows.join(', ')}) as t(platform_id, "set")`,
  )
  const inPlace = await lieApart(store, delivered, parquet)
  if (!inPlace) beforeCopying?.([...parquet.values()].flat())
  for (const [index, table] of tables.entries()) {
    progress(`part:${table.name}`, index, tables.length)
    if (!delivered.has(table.name) || inPlace) continue
    mkdirSync(tableFolder(folder, table), { recursive: true })
    const used = `select r.* exclude (_file, _row), s."set" from records.${identifier(table.name)} as r
      join set_of_platform as s on s.platform_id = r.platform_id`
    await store.run(copyApart(used, tableFolder(folder, table), 'set'))
  }
  for (const table of tables) await createEmptyRecords(store, table)
  await store.run('drop schema if exists intake cascade')
  return {
    async open(set) {
      for (const table of tables) {
        const part = setFolder(folder, table, set)
        if (inPlace && delivered.has(table.name))
          await show(store, table, `${wholeName(table)} where ${within(sets[set] ?? [], platformIds)}`)
        else if (existsSync(part)) await show(store, table, parquetRelation(filesIn(part), false))
        else await createEmptyRecords(store, table)
      }
    },
    drop(set) {
      for (const table of tables) rmSync(setFolder(folder, table, set), { recursive: true, force: true })
    },
  }
}

const show = (store: Store, table: Table, relation: string): Promise<void> =>
  store.run(`create or replace view ${recordsName(table)} as select * from ${relation}`)

/** Reading so much more than all rows once, for the sake of all sets, is cheaper than copying them. */
const readAgain = 1.5

/**
 * Whether the sets, each read by those row groups alone that may have rows of it, cost little more than the whole read once. For
 * all tables or for none: the engine plans joins by how large it takes tables to be, and where one is held against its part and
 * another against the whole, it pairs everybody of a platform.
 */
async function lieApart(
  store: Store,
  delivered: ReadonlySet<string>,
  parquet: ReadonlyMap<string, readonly string[]>,
): Promise<boolean> {
  if ([...delivered].some((name) => !parquet.has(name))) return false
  const groups = [...parquet.values()].map((files) => rowGroups(files, 'platform_id')).join(' union all ')
  const [row] = await store.rows<{ rows: number; reads: number }>(
    `select coalesce(sum(g.n), 0) as rows, coalesce(sum(g.n * (
       select count(*) from (select min(platform_id) as first, max(platform_id) as last from set_of_platform group by "set") as s
       where coalesce(g.least <= s.last and g.greatest >= s.first, true))), 0) as reads
     from (${groups}) as g`,
  )
  return row !== undefined && row.reads <= row.rows * readAgain
}

/** As a range the engine holds it against what the files say of each row group; a list of ids costs every row a look. */
function within(set: readonly string[], platformIds: readonly string[]): string {
  const [first, last] = [set.at(0), set.at(-1)]
  if (first === undefined || last === undefined) return 'false'
  const range = `platform_id between ${literal(first)} and ${literal(last)}`
  const between = platformIds.slice(platformIds.indexOf(first), platformIds.indexOf(last) + 1)
  return between.length === set.length ? range : `${range} and platform_id in (${set.map(literal).join(', ')})`
}

/** By their names: a pattern would not find them in a folder whose own name has brackets. */
const filesIn = (folder: string): string[] => readdirSync(folder).map((name) => join(folder, name))
const tableFolder = (folder: string, { name }: Table): string => join(folder, name)
const setFolder = (folder: string, table: Table, set: number): string => join(tableFolder(folder, table), `set=${set}`)
