import { createEngine } from '../../src/sql/engine.js'
import { parsedQueries } from '../../src/sql/parse.js'
import type { Engine } from '../../src/sql/scope.js'
import { changingTable } from '../../src/sql/table.js'
import type { Column, Row } from '../../src/sql/value.js'
import { openStore } from '../../src/store/duckdb.js'
import type { Store } from '../../src/store/store.js'

const day = 86_400_000_000
const at = (text: string): number => Date.parse(`${text}Z`) * 1000

export const columns: readonly Column[] = [
  { name: 'id', type: 'integer' },
  { name: 'text', type: 'text' },
  { name: 'other', type: 'text' },
  { name: 'whole', type: 'integer' },
  { name: 'part', type: 'double' },
  { name: 'flag', type: 'boolean' },
  { name: 'born', type: 'date' },
  { name: 'seen', type: 'timestamp' },
  { name: 'codes', type: { list: 'text' } },
  { name: 'prefixes', type: { list: 'text' } },
]

/** Rows with what SQL and JavaScript read differently: nulls, halves, ends of months, signs beyond ASCII. */
export const rows: readonly Row[] = [
  [
    1,
    'Amoxicillin ',
    '阿莫西林',
    3,
    2.5,
    true,
    at('1980-02-29'),
    at('2025-02-28T23:59:59.999'),
    ['I10', 'E11.9'],
    ['I1'],
  ],
  [2, '盐酸\u3000曲马多', '盐酸', -7, -0.5, false, at('2024-01-31'), at('2024-03-01T00:00:00'), [], ['E11', null]],
  [3, 'Ａ１２３（外用）', 'ａ', 0, 3.5, null, at('2025-12-31'), at('2025-01-01T09:30:00'), ['J06', null], []],
  [4, '', '', 7, 0.005, true, at('1999-12-31'), at('1969-12-31T23:00:00'), ['I10'], ['I10']],
  [5, '😀 mg\n片', '片', null, null, false, null, null, null, null],
  [6, null, null, 3, 2.5, true, at('1980-02-29'), at('2025-02-28T09:30:00'), ['E11.9', 'I10'], ['J']],
  [7, '盐酸\u3000曲马多', '片', 3, 1e3, null, at('2000-02-28'), at('2000-02-28T12:00:00'), ['E11.9'], ['e']],
]

const cell = (value: unknown, type: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return `[${value.map((one) => cell(one, 'text')).join(', ')}]`
  if (type === 'date') return `(date '1970-01-01' + ${(value as number) / day})`
  if (type === 'timestamp') return `make_timestamp(${value})`
  return typeof value === 'string' ? `'${value}'` : String(value)
}
const sqlType: Readonly<Record<string, string>> = {
  integer: 'bigint',
  double: 'double',
  text: 'varchar',
  boolean: 'boolean',
  date: 'date',
  timestamp: 'timestamp',
}

export interface Evaluators {
  readonly store: Store
  readonly engine: Engine
  /** Results of a query by the engine and by the evaluator, as text. */
  both(sql: string): Promise<{ readonly duckdb: string[]; readonly memory: string[] }>
}

export async function evaluators(): Promise<Evaluators> {
  const store = await openStore()
  const types = columns.map(({ name, type }) => `"${name}" ${typeof type === 'object' ? 'varchar[]' : sqlType[type]}`)
  await store.run(`create schema records; create table records.t (${types.join(', ')})`)
  for (const row of rows)
    await store.run(
      `insert into records.t select ${row.map((value, place) => cell(value, columns[place]?.type)).join(', ')}`,
    )
  const engine = createEngine({ table: () => changingTable(columns, () => rows), macro: () => null })
  return {
    store,
    engine,
    async both(sql) {
      const [node] = await parsedQueries(store, [sql])
      const plan = engine.query(node!, null, new Map())
      for (const place of plan.columns.keys()) plan.want(place)
      engine.record.number++
      const outcome = plan.columns.map(({ type }, place) =>
        type === 'date' || type === 'timestamp' ? `epoch_us(cast(c${place} as timestamp))` : `c${place}`,
      )
      const names = plan.columns.map((_, place) => `c${place}`).join(', ')
      const found = await store.rows(`select ${outcome.join(', ')} from (${sql}) as q(${names})`)
      return {
        duckdb: found.map((row) => JSON.stringify(Object.values(row))),
        memory: plan.rows([]).map((row) => JSON.stringify(row)),
      }
    },
  }
}
