import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadTables } from '../../src/records/table.js'
import { plantedRules } from '../../src/sample/flaws.js'
import { type SampleSummary, writeSample } from '../../src/sample/writeSample.js'
import { openStore } from '../../src/store/duckdb.js'
import type { Store } from '../../src/store/store.js'
import { fingerprint, ownFolder, removeSamples, sample } from './samples.js'

afterAll(removeSamples)

describe('the same options', () => {
  it('give the same bytes, whatever the number of threads', async () => {
    const one = await sample({ partSize: 400, threads: 1 })
    const three = await sample({ partSize: 400, threads: 3, memory: '3GB' })
    expect(fingerprint(three.out)).toEqual(fingerprint(one.out))
    expect(three).toEqual({ ...one, out: three.out })
    expect(readdirSync(join(one.out, 'consultations'))).toEqual([
      'part-000.parquet',
      'part-001.parquet',
      'part-002.parquet',
    ])
  })

  it('give the same rows in one file and in parts: a row depends on its number alone', async () => {
    const whole = await sample()
    const parts = await sample({ partSize: 400 })
    expect(parts.rows).toEqual(whole.rows)
    const read = (text: string) => text.split('\n').sort()
    expect(read(readFileSync(join(parts.out, 'truth.csv'), 'utf8'))).toEqual(
      read(readFileSync(join(whole.out, 'truth.csv'), 'utf8')),
    )
    const store = await openStore()
    for (const table of Object.keys(whole.rows)) {
      const file = join(parts.out, existsSync(join(parts.out, table)) ? `${table}/*.parquet` : `${table}.parquet`)
      const [row] = await store.rows(
        `select count(*) as n from (from '${file}' except all from '${join(whole.out, `${table}.parquet`)}')`,
      )
      expect([table, row?.n]).toEqual([table, 0])
    }
    store.close()
  })

  it('with another seed give other records', async () => {
    const [one, other] = [await sample(), await sample({ seed: 8 })]
    expect(fingerprint(other.out)['consultations.parquet']).not.toBe(fingerprint(one.out)['consultations.parquet'])
  })
})

it('a hundred platforms and more are numbered in the order of their ids, and each has its consultations', async () => {
  const { out } = await sample({ consultations: 4000, platforms: 100 })
  const store = await openStore()
  const platforms = await store.rows(`select platform_id, min(name) as name, count(*) as consultations
    from '${join(out, 'platforms.parquet')}' join '${join(out, 'consultations.parquet')}' using (platform_id)
    group by platform_id order by platform_id`)
  store.close()
  expect(platforms).toHaveLength(100)
  expect(platforms[0]).toEqual({ platform_id: 'P10001', name: '合成平台甲', consultations: 40 })
  expect(platforms[99]).toEqual({ platform_id: 'P10100', name: '合成平台100', consultations: 40 })
})

describe('the folder', () => {
  it('says that it is synthetic, and by which seed', async () => {
    const { out } = await sample({ seed: 42, from: '2024-02-01', days: 30 })
    expect(JSON.parse(readFileSync(join(out, 'dataset.json'), 'utf8'))).toEqual({
      synthetic: true,
      generator: 'ihq sample',
      version: expect.any(Number),
      seed: 42,
      consultations: 1200,
      platforms: 6,
      from: '2024-02-01',
      days: 30,
      truth: [...plantedRules],
    })
    expect(readdirSync(out).sort()).toEqual(
      ['dataset.json', 'truth.csv', ...[...loadTables().keys()].map((table) => `${table}.parquet`)].sort(),
    )
  })

  it('is not written over what is there', async () => {
    const folder = ownFolder()
    writeFileSync(join(folder, 'mine.txt'), 'mine')
    const options = { out: folder, consultations: 40, platforms: 1, seed: 1, format: 'csv' } as const
    await expect(writeSample(options)).rejects.toMatchObject({ code: 'OUT_EXISTS' })
    expect(readdirSync(folder)).toEqual(['mine.txt'])
  })

  it.each([
    { consultations: 0 },
    { consultations: 1.5 },
    { platforms: 10_000 },
    { days: 400 },
    { seed: 0.5 },
    { from: '2025-02-30' },
    { from: '2020-01-01' },
    { partSize: 100 },
    { memory: 'much' },
  ])('is not begun with %o', async (option) => {
    await expect(sample(option)).rejects.toMatchObject({ code: 'SAMPLE_OPTION' })
  })
})

describe('20,000 consultations on 6 platforms', () => {
  let made: SampleSummary
  let store: Store
  let cpuSeconds: number
  const from = (table: string) => `'${join(made.out, `${table}.parquet`)}'`
  const one = async (sql: string) => (await store.rows(sql))[0]

  beforeAll(async () => {
    const before = process.cpuUsage()
    made = await sample({ consultations: 20_000, seed: 1 })
    const { user, system } = process.cpuUsage(before)
    cpuSeconds = (user + system) / 1e6
    store = await openStore()
  })
  afterAll(() => store.close())

  it('take less than 8 seconds of one core', () => expect(cpuSeconds).toBeLessThan(8))

  it('have the national proportions: 9.2 messages and 0.33 prescriptions a consultation', () => {
    const { consultations, messages, prescriptions, patients, page_views, access_events } = made.rows as Record<
      string,
      number
    >
    expect(consultations).toBe(20_000)
    expect(messages! / consultations!).toBeCloseTo(9.2, 0)
    expect(prescriptions! / consultations!).toBeCloseTo(0.34, 1)
    expect(patients).toBe(9_500)
    expect(page_views! + access_events!).toBeLessThan(consultations!)
  })

  it('break every rule that something is planted for, the better platforms seldom', async () => {
    expect(Object.keys(made.violations)).toEqual([...plantedRules])
    const rows = await store.rows(
      `select platform_id, count(*) as n from '${join(made.out, 'truth.csv')}' group by 1 order by 1`,
    )
    const counts = rows.map(({ n }) => n as number)
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
    expect(counts[0]! * 50).toBeLessThan(counts[5]!)
  })

  it('have an institution of every kind of violation in every seed', async () => {
    for (const seed of [2, 3, 4]) {
      const { violations } = await sample({ seed })
      for (const rule of ['ORG-001', 'ORG-002', 'PC-019', 'PC-020', 'DS-001', 'DS-008'])
        expect([seed, rule, (violations[rule] ?? 0) > 0]).toEqual([seed, rule, true])
    }
  })

  it('come by day rather than by night, on workdays rather than on Sundays', async () => {
    const row = await one(`select
      count(*) filter (where hour(applied_at) between 9 and 11) as morning, count(*) filter (where hour(applied_at) between 2 and 4) as night,
      count(*) filter (where dayofweek(applied_at) = 1) as monday, count(*) filter (where dayofweek(applied_at) = 0) as sunday
      from ${from('consultations')}`)
    expect(row!.morning as number).toBeGreaterThan(10 * (row!.night as number))
    expect(row!.monday as number).toBeGreaterThan(1.2 * (row!.sunday as number))
  })

  it('have children of every age, on their birthday and on the day before', async () => {
    const rows = await store.rows(`select age, min(since) as since, count(*) as n from (
        select date_sub('year', birth_date, cast(min(applied_at) as date)) as age,
          date_diff('day', birth_date + to_years(cast(date_sub('year', birth_date, cast(min(applied_at) as date)) as integer)), cast(min(applied_at) as date)) as since
        from ${from('consultations')} join ${from('patients')} using (platform_id, patient_id)
        where birth_date is not null group by patient_id, birth_date)
      where age < 14 group by age order by age`)
    expect(rows.map(({ age }) => age)).toEqual(Array.from({ length: 14 }, (_, age) => age))
    expect(rows.find(({ age }) => age === 6)?.since).toBe(0)
  })
})
