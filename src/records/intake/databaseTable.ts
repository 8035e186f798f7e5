import { basename } from 'node:path'
import { attachReadOnly, identifier, literal, tablesOfDatabase } from '../../store/dialect.js'
import type { Store } from '../../store/store.js'
import type { StagedTable } from '../layout.js'
import type { Table } from '../table.js'
import { columnsOfParts, requireColumns } from './columnsOf.js'
import { columnTypes, nameIn, typedTable, withPlace } from './typedTable.js'
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
    const found = await store.rows<{ schema: string; name: string; is_view: boolean }>(tablesOfDatabase(attached))
    const staged: StagedTable[] = []
    const others: string[] = []
    for (const { schema, name, is_view } of found) {
      const table = schema === 'main' ? tables.get(name) : undefined
      if (table !== undefined) staged.push(await databaseTable(store, file, table, is_view))
      else others.push(schema === 'main' ? name : `${schema}.${name}`)
    }
    return { tables: staged, others }
  })
}

async function databaseTable(store: Store, file: string, table: Table, isView: boolean): Promise<StagedTable> {
  const relation = `${attached}.main.${identifier(table.name)}`
  const types = await columnTypes(store, relation)
  requireColumns(table, `${file} (${table.name})`, new Set(types.keys()))
  const row = isView || nameIn(types, 'rowid') !== undefined ? 'row_number() over ()' : 'rowid + 1'
  const source = withPlace(table, types, relation, { file: literal(file), row })
  return typedTable(table, [file], source, types, columnsOfParts(table, [new Set(types.keys())]))
}
