import { afterAll, expect, it } from 'vitest'
import commentsDue from '../../../src/facts/institution_month/commentsDue.js'
import { openStore } from '../../../src/store/duckdb.js'

const store = await openStore()
afterAll(() => store.close())

it.each([
  [1, 1],
  [99, 99],
  [100, 100],
  [101, 100],
  [100_000, 100],
  [100_001, 101],
  [101_000, 101],
])('of %i prescriptions, %i', async (issued, due) => {
  const [row] = await store.rows<{ due: number }>(
    `select ${commentsDue.sql} as due from (select cast(${issued} as bigint) as issued) as comments`,
  )
  expect(row?.due).toBe(due)
})
