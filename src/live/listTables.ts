import { parsedExpressions } from '../sql/parse.js'
import type { Plan } from '../sql/scope.js'
import type { Expression } from '../sql/syntax.js'
import { fixedTable } from '../sql/table.js'
import type { Column, SqlType } from '../sql/value.js'
import { columnsOfSchema, identifier, macrosOfSchema, microseconds } from '../store/dialect.js'
import type { Store } from '../store/store.js'

const types: Readonly<Record<string, SqlType>> = {
  INTEGER: 'integer',
  BIGINT: 'integer',
  DOUBLE: 'double',
  VARCHAR: 'text',
  BOOLEAN: 'boolean',
  DATE: 'date',
  'VARCHAR[]': { list: 'text' },
}

/** The tables of the schema `lists`, read out of the store: they depend on no record. */
export async function listTables(store: Store): Promise<Map<string, Plan>> {
  const columns = new Map<string, Column[]>()
  for (const row of await store.rows<{ table: string; name: string; type: string }>(columnsOfSchema('lists'))) {
    const type = types[row.type]
    if (type === undefined) throw new Error(`lists.${row.table}.${row.name}: the type ${row.type} is not read`)
    columns.set(row.table, [...(columns.get(row.table) ?? []), { name: row.name, type }])
  }
  const tables = new Map<string, Plan>()
  for (const [table, own] of columns) {
    const values = own.map(({ name, type }, place) => {
      const column = identifier(name)
      return `${type === 'date' ? microseconds(`cast(${column} as timestamp)`) : column} as "${place}"`
    })
    const found = await store.rows(`select ${values.join(', ')} from lists.${identifier(table)}`)
    tables.set(
      table,
      fixedTable(
        own,
        found.map((row) => own.map((_, place) => row[`${place}`] ?? null)),
      ),
    )
  }
  return tables
}

export interface Macro {
  readonly argument: string
  readonly body: Expression
}

/** The functions of the schema `lists`, by name. */
export async function listMacros(store: Store): Promise<Map<string, Macro>> {
  const macros = await store.rows<{ name: string; argument: string; sql: string }>(macrosOfSchema('lists'))
  const bodies = await parsedExpressions(
    store,
    macros.map(({ sql }) => sql),
  )
  return new Map(
    macros.map(({ name, argument }, place) => {
      const body = bodies[place]
      if (body === undefined) throw new Error(`the function lists.${name} has no body`)
      return [name, { argument, body }]
    }),
  )
}
