import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { baseline } from '../../src/cases/caseRows.js'
import { scopeOf } from '../../src/facts/factTable.js'
import partner from '../../src/facts/partner/unit.js'
import { recordsFromRows } from '../../src/records/fromRows.js'
import { openStore } from '../../src/store/duckdb.js'
import type { Store } from '../../src/store/store.js'

let store: Store

const cooperation = (id: string, changes: object) => ({ ...baseline.partners![0], partner_id: id, ...changes })

beforeAll(async () => {
  store = await openStore()
  const consultation = baseline.consultations![0]
  await recordsFromRows(store, {
    ...baseline,
    consultations: [
      { ...consultation, applied_at: '2025-03-03T09:00:00' },
      { ...consultation, consultation_id: 'c2', institution_id: 'i2', applied_at: '2025-06-30T09:00:00' },
    ],
    partners: [
      cooperation('still on', {}),
      cooperation('ended on the first day', { cooperates_to: '2025-03-03' }),
      cooperation('ended the day before', { cooperates_to: '2025-03-02' }),
      cooperation('begun after the last day', { cooperates_from: '2025-03-04' }),
      cooperation('of the other institution', { institution_id: 'i2' }),
      cooperation('of the platform', { institution_id: null }),
      cooperation('of nobody here', { institution_id: 'i3' }),
    ],
  })
})

afterAll(() => store.close())

const partnersOf = async (from: string | null, to: string | null) => {
  const rows = await store.rows(
    `select unit_id, cast(first_consultation_on as varchar) as first, cast(last_cooperation_on as varchar) as last
    from (${partner.sql(scopeOf({ from, to }))}) order by unit_id`,
  )
  return Object.fromEntries(rows.map((row) => [row.unit_id, [row.first, row.last]]))
}

describe('partners', () => {
  it('are those whose cooperation was on while their institution, or else the platform, gave consultations', async () => {
    expect(await partnersOf(null, null)).toEqual({
      'ended on the first day': ['2025-03-03', '2025-03-03'],
      'of the other institution': ['2025-06-30', '2025-06-30'],
      'of the platform': ['2025-03-03', '2025-06-30'],
      'still on': ['2025-03-03', '2025-03-03'],
    })
  })

  it('are looked at within the period', async () => {
    expect(await partnersOf('2025-06-01', null)).toEqual({
      'of the other institution': ['2025-06-30', '2025-06-30'],
      'of the platform': ['2025-06-30', '2025-06-30'],
    })
  })
})
