import { basename } from 'node:path'
import { attachReadOnly, identifier, literal, tablesOfDatabase } from '../../store/dialect.js'
import type { Store } from '../../store/store.js'
import type { StagedTable } from '../layout.js'
import type { Table } from '../table.js'
import { columnsOfParts, requireColumns } from './columnsOf.js'
import { columnTypes, typedTable } from './typedTable.js'
import { reading } from './unreadable.js'

const attached = 'delivered'

/** The canonical tables (and views) of a database file's main schema, read where they are. */
export async function databaseTables(
  store: Store,
  path: string,
  tables: ReadonlyMap<string, Table>,
): Promise<{ readonly tables: StagedTable[]; readonly others: string[] }> {
  const file = basename(path)
  return reading(file, async () => {
    await store.run(attachReadOnly(path, attached))
    const found = await store.rows<{ name: string; is_view: boolean }>(tablesOfDatabase(attached))
    const staged: StagedTable[] = []
    for (const { name, is_view } of found) {
      const table = tables.get(name)
      if (table !== undefined) staged.push(await databaseTable(store, file, table, is_view))
    }
    return { tables: staged, others: found.map(({ name }) => name).filter((name) => !tables.has(name)) }
  })
}

async function databaseTable(store: Store, file: string, table: Table, isView: boolean): Promise<StagedTable> {
  const relation = `${attached}.main.${identifier(table.name)}`
  const types = await columnTypes(store, relation)
  requireColumns(table, `${file} (${table.name})`, new Set(types.keys()))
  const row = isView ? 'row_number() over ()' : 'rowid + 1'
  const source = `(select *, ${literal(file)} as _file, ${row} as _row from ${relation})`
  return typedTable(table, [file], source, types, columnsOfParts(table, [new Set(types.keys())]))
}
