import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { copyApart, identifier, literal, parquetRelation } from '../store/dialect.js'
import type { Store } from '../store/store.js'
import { createEmptyRecords } from './intake/usedRows.js'
import type { Progress } from './layout.js'
import { loadTables, type Table } from './table.js'

/** The records taken apart into sets of platforms, each of which can be opened alone. Every row is within one platform. */
export interface PartedRecords {
  /** Afterwards schema `records` has the rows of this set alone; sets are numbered from 0. */
  open(set: number): Promise<void>
  /** Removes what `open` of this set reads. */
  drop(set: number): void
}

/**
 * Copies the rows used of the given platforms to files in `folder`, a set of platforms beside the other, in one pass over each
 * table. What intake held in the engine is given up: from here on `records` is one set, or nothing.
 */
export async function partRecords(
  store: Store,
  sets: readonly (readonly string[])[],
  delivered: ReadonlySet<string>,
  folder: string,
  progress: Progress = () => undefined,
): Promise<PartedRecords> {
  const tables = [...loadTables().values()]
  const rows = sets.flatMap((platforms, set) => platforms.map((id) => `(${literal(id)}, ${set})`))
  await store.run(
    `create or replace temp table set_of_platform as select * from (values ${rows.join(', ')}) as t(platform_id, "set")`,
  )
  for (const [index, table] of tables.entries()) {
    progress(`part:${table.name}`, index, tables.length)
    if (!delivered.has(table.name)) continue
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
        if (existsSync(part))
          await store.run(
            `create or replace view records.${identifier(table.name)} as select * from ${parquetRelation(filesIn(part), false)}`,
          )
        else await createEmptyRecords(store, table)
      }
    },
    drop(set) {
      for (const table of tables) rmSync(setFolder(folder, table, set), { recursive: true, force: true })
    },
  }
}

/** By their names: a pattern would not find them in a folder whose own name has brackets. */
const filesIn = (folder: string): string[] => readdirSync(folder).map((name) => join(folder, name))
const tableFolder = (folder: string, { name }: Table): string => join(folder, name)
const setFolder = (folder: string, table: Table, set: number): string => join(tableFolder(folder, table), `set=${set}`)
