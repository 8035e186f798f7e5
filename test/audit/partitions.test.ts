import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { audit } from '../../src/audit/audit.js'
import { partitionsOf } from '../../src/audit/partitions.js'
import { unitsPerPlatform } from '../../src/audit/terms.js'
import { auditJson } from '../../src/report/json.js'
import { openStore } from '../../src/store/duckdb.js'
import { ownFolder, removeSamples, sample } from '../sample/samples.js'

afterAll(removeSamples)

it('says the same, whether the platforms are audited all at once or one after the other', async () => {
  const { out: dataset } = await sample({ consultations: 240, platforms: 3 })
  const root = ownFolder()
  const audited = async (mostRowsAtOnce: number) => {
    const folder = join(root, String(mostRowsAtOnce))
    mkdirSync(folder)
    const findings = { folder, csv: true }
    const { result } = await audit({ dataset, mostRowsAtOnce, sample: 40, threads: 2, toolVersion: 'test', findings })
    return { json: auditJson(result), result, folder }
  }
  const whole = await audited(Number.POSITIVE_INFINITY)
  const apart = await audited(1)
  expect(apart.json).toBe(whole.json)
  expect(whole.result.platforms.map(({ folder }) => folder)).toEqual(['platform-001', 'platform-002', 'platform-003'])
  const store = await openStore()
  const [rows] = await store.rows(`
    with a as (select row_number() over () as place, * from '${join(whole.folder, 'findings.parquet')}'),
      b as (select row_number() over () as place, * from '${join(apart.folder, 'findings.csv')}')
    select (select count(*) from a) as n, (select count(*) from b) as m,
      (select count(*) from a join b on a.place = b.place and a.finding_id = b.finding_id and a.evidence = b.evidence) as same`)
  store.close()
  const total = whole.result.platforms.reduce((sum, { findings }) => sum + findings.total, 0)
  expect(total).toBeGreaterThan(100)
  expect(rows).toEqual({ n: total, m: total, same: total })
})

it('puts every platform into one set, in order, and no more into a set than it may hold unless it is one platform', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.integer({ min: 1, max: 100 }), (sizes, mostRows) => {
      const holdings = sizes.map((rows, index) => ({ platformId: `p${index}`, rows, tables: {} }))
      const sets = partitionsOf(holdings, mostRows)
      expect(sets.flat()).toEqual(holdings.map(({ platformId }) => platformId))
      for (const set of sets) {
        const rows = set.reduce((sum, id) => sum + (sizes[Number(id.slice(1))] ?? 0), 0)
        expect(set.length === 1 || (set.length > 1 && rows <= mostRows)).toBe(true)
      }
    }),
  )
})

it.each([
  [1, 1000],
  [2, 500],
  [3, 500],
  [17, 63],
  [31, 63],
  [32, 32],
])('of a sample of 1000 units, %i platforms have %i each', (platforms, units) => {
  expect(unitsPerPlatform(1000, platforms)).toBe(units)
})
