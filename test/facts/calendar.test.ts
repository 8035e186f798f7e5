import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorkingDays, workingDaysBetween } from '../../src/facts/calendar.js'
import { loadCalendar } from '../../src/rules/calendar.js'
import { openStore } from '../../src/store/duckdb.js'
import type { Store } from '../../src/store/store.js'

let store: Store
beforeAll(async () => {
  store = await openStore()
  await createWorkingDays(store, loadCalendar())
})
afterAll(() => store.close())

const days = async (from: string | null, to: string | null): Promise<unknown> => {
  const at = (time: string | null) => `cast(${time === null ? 'null' : `'${time}'`} as timestamp)`
  const [row] = await store.rows(`select ${workingDaysBetween(at(from), at(to))} as n`)
  return row?.n
}

describe('working days after one day, up to and including another', () => {
  it.each([
    ['the same day, hours apart', '2025-03-03 09:00', '2025-03-03 18:00', 0],
    ['the next day', '2025-03-03 23:59', '2025-03-04 00:00', 1],
    ['over a weekend', '2025-03-07 09:00', '2025-03-10 09:00', 1],
    ['the other way round', '2025-03-10 09:00', '2025-03-07 09:00', -1],
    ['the eve of National Day 2025 to its last day', '2025-09-30 09:00', '2025-10-08 09:00', 0],
    ['to the first day after it', '2025-09-30 09:00', '2025-10-09 09:00', 1],
    ['to the Saturday that makes up for it', '2025-09-30 09:00', '2025-10-11 09:00', 3],
    ['from a Saturday to the Sunday worked before National Day', '2025-09-27 09:00', '2025-09-28 09:00', 1],
    ['Spring Festival 2025: from the last working day to the first', '2025-01-27 09:00', '2025-02-05 09:00', 1],
    ['through the Sunday worked before it', '2025-01-24 09:00', '2025-01-27 09:00', 2],
    ['Spring Festival 2026: nine days off', '2026-02-14 09:00', '2026-02-23 09:00', 0],
    [
      'Spring Festival 2020 as prolonged: 2 February was off, 3 February was not',
      '2020-01-23 09:00',
      '2020-02-03 09:00',
      1,
    ],
    ['over a new year', '2024-12-31 09:00', '2025-01-02 09:00', 1],
    ['a year', '2024-12-31 23:59', '2025-12-31 09:00', 248],
  ])('%s', async (_, from, to, expected) => {
    expect(await days(from, to)).toBe(expected)
  })

  it.each([
    ['before the calendar begins', '2017-12-29 09:00', '2018-01-03 09:00'],
    ['after it ends', '2026-12-31 09:00', '2027-01-04 09:00'],
    ['no start', null, '2025-01-03 09:00'],
    ['no end', '2025-01-03 09:00', null],
  ])('is not known: %s', async (_, from, to) => {
    expect(await days(from, to)).toBeNull()
  })
})

it('a row per day, and the columns of a table may be asked for', async () => {
  const rows = await store.rows(`
    select count(*) filter (where late > 5) as late, count(*) filter (where late is null) as unknown
    from (select ${workingDaysBetween('given.a', 'given.b')} as late from (
      values (timestamp '2025-04-25 10:00', timestamp '2025-05-07 09:00'), (timestamp '2025-04-25 10:00', null)
    ) as given (a, b))`)
  expect(rows).toEqual([{ late: 1, unknown: 1 }])
})
