import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellValue } from '../../../src/records/cell.js'
import { csvTable } from '../../../src/records/intake/csvTable.js'
import { ndjsonTable } from '../../../src/records/intake/ndjsonTable.js'
import { settle } from '../../../src/records/intake/settle.js'
import { createIntakeTables } from '../../../src/records/intake/usedRows.js'
import { type Column, loadTables, type Table } from '../../../src/records/table.js'
import { checkRecord } from '../../../src/records/validate.js'
import { folderOf, newStore, quarantined } from './dataset.js'

// The same schema must refuse the same rows whether ajv looks at one record or SQL at ten million.

const tables = [...loadTables().values()]
const texts = [
  '',
  ' ',
  '\u3000 ',
  'a',
  ' a ',
  '张三',
  '5',
  '-0',
  '+7',
  '007',
  '1.5',
  '.5',
  '5.',
  '1e3',
  '1e400',
  '1e-400',
  'NaN',
  'inf',
  '1_000',
  '１２',
  '9007199254740991',
  '9007199254740992',
  '12345678901234567890',
  '45413',
  'true',
  'FALSE',
  'True',
  'yes',
  '1',
  '0',
  'a|b',
  ' a | |b|',
  '|',
  '2024-02-29',
  '2023-02-29',
  '2024-02-30',
  '0000-00-00',
  '0999-01-01',
  '9999-12-31',
  '2024-1-3',
  ' 2024-01-03',
  '2024/01/03',
  '20240103',
  '2024-01-03T10:20',
  '2024-01-03 10:20:30',
  '2024-01-03T10:20:30.123456789Z',
  '2024-01-03T10:20:30+08:00',
  '2024-01-03T10:20-14:59',
  '2024-01-03T10:20+15:00',
  '2024-01-03T24:00:00',
  '2024-01-03T10:20:60',
  '2024-02-30T10:20',
  '2024-01-03t10:20z',
  '2024-01-03T10',
  '昨天20:26',
  '2024-01-03T10:20:30+0800',
  '2024-01-03T10:20:30 +08:00',
  '1970-01-01T00:00Z',
  '1000-01-01T00:00+14:00',
  '1000-01-01T06:00+14:00',
  '9999-12-31T23:59:59Z',
  '9999-12-31T15:59:59Z',
  "o'clock",
  '=1+1',
  'a"b',
  'x\ny',
]
const jsons = [
  'null',
  'true',
  'false',
  '0',
  '-0',
  '5',
  '-1',
  '1.0',
  '1.5',
  '1e2',
  '1E+2',
  '11',
  '100.5',
  '1e400',
  '-1e400',
  '9007199254740991',
  '9007199254740992',
  '-9007199254740993',
  '12345678901234567890123',
  '0.1',
  '[]',
  '["a"]',
  '["a","b"]',
  '["a",1]',
  '["a",null]',
  '[["a"]]',
  '{}',
  '{"x":1}',
  '"\\u0000"',
  '"\\u4e2d\\t"',
]

const arbitraryText = (column: Column): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...(column.codes ?? ['x']).slice(0, 40)) },
    { weight: 2, arbitrary: fc.constantFrom(...texts) },
    { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'grapheme' }).map((text) => text.replaceAll('\r', '')) },
  )
const arbitraryJson = (column: Column): fc.Arbitrary<string | null> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 2, arbitrary: fc.constantFrom(...jsons) },
    { weight: 2, arbitrary: arbitraryText(column).map((text) => JSON.stringify(text)) },
    { weight: 1, arbitrary: fc.double().map((number) => JSON.stringify(number)) },
    { weight: 1, arbitrary: fc.integer({ min: -2, max: 120 }).map(String) },
  )

const rowsOf = <T>(arbitrary: (column: Column) => fc.Arbitrary<T>): fc.Arbitrary<{ table: Table; rows: T[][] }> =>
  fc
    .constantFrom(...tables)
    .chain((table) =>
      fc
        .array(fc.tuple(...table.columns.map(arbitrary)), { minLength: 1, maxLength: 25 })
        .map((rows) => ({ table, rows })),
    )

const byAjv = (table: Table, records: readonly Record<string, unknown>[]) =>
  records.flatMap((record, index) =>
    checkRecord(table, record).map(({ column, problem }) => `row ${index + 1}: ${column} ${problem}`),
  )

async function bySql(table: Table, format: 'csv' | 'ndjson', content: string) {
  const folder = folderOf({ file: content })
  const file = { name: 'file', path: `${folder}/file` }
  const store = await newStore()
  await createIntakeTables(store)
  const staged = await (format === 'csv' ? csvTable : ndjsonTable)(store, table, [file], folder)
  const counts = await settle(store, staged)
  const rows = await quarantined(store)
  return { counts, breaches: rows.map(({ row, column, problem }) => `row ${row}: ${column} ${problem}`) }
}

describe('the rows that SQL refuses are those that ajv refuses', () => {
  it('in ndjson', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(arbitraryJson), async ({ table, rows }) => {
        const first = `{${table.columns.map(({ name }) => `${JSON.stringify(name)}:null`).join(',')}}`
        const lines = rows.map((row) => {
          const properties = row.map((json, index) =>
            json === null ? null : `${JSON.stringify(table.columns[index]?.name)}:${json}`,
          )
          return `{${properties.filter((property) => property !== null).join(',')}}`
        })
        const all = [first, ...lines]
        const { breaches, counts } = await bySql(table, 'ndjson', `${all.join('\n')}\n`)
        const expected = byAjv(
          table,
          all.map((line) => JSON.parse(line)),
        )
        expect(new Set(breaches)).toEqual(new Set(expected))
        expect(breaches).toHaveLength(expected.length)
        expect(counts.quarantined).toBe(new Set(expected.map((breach) => breach.split(':')[0])).size)
      }),
      { numRuns: 30 },
    )
  })

  it('in csv', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(arbitraryText), async ({ table, rows }) => {
        const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
        const lines = [table.columns.map(({ name }) => name), ...rows.map((row) => row.map(quoted))]
        const { breaches } = await bySql(table, 'csv', lines.map((line) => `${line.join(',')}\n`).join(''))
        const records = rows.map((row) =>
          Object.fromEntries(table.columns.map((column, index) => [column.name, cellValue(column, row[index] ?? '')])),
        )
        const expected = byAjv(table, records)
        expect(new Set(breaches)).toEqual(new Set(expected))
        expect(breaches).toHaveLength(expected.length)
      }),
      { numRuns: 30 },
    )
  })
})
