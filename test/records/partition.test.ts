import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { partRecords } from '../../src/records/partition.js'
import { consultation, folderOf, newStore, opened } from './intake/dataset.js'

const made: string[] = []
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const platformIds = ['P1', 'P2', 'P3', 'P4', 'P5']
const each = 4096
const columns = Object.entries({
  ...Object.fromEntries(Object.entries(consultation()).map(([name, value]) => [name, `'${value}'`])),
  platform_id: `'P' || (1 + i // ${each})`,
  consultation_id: "'C' || i",
})
  .map(([name, sql]) => `${sql} as ${name}`)
  .join(', ')
const numbers = `range(${platformIds.length * each}) as t(i)`

/** A dataset of this one query, with a row group for every 2,048 rows. */
async function written(query: string): Promise<string> {
  const folder = folderOf({})
  const store = await newStore()
  await store.run(`copy (${query}) to '${join(folder, 'consultations.parquet')}' (format parquet, row_group_size 2048)`)
  return folder
}

/** What each set shows, which tables were copied, and which files were said to be before. */
async function parted(dataset: string, sets: readonly (readonly string[])[]) {
  const { store, intake } = await opened(dataset)
  const folder = mkdtempSync(join(tmpdir(), 'ihq-test-'))
  made.push(folder)
  const delivered = new Set(intake.tables.filter((table) => table.delivered).map(({ table }) => table))
  const told: string[] = []
  const beforeCopying = (files: readonly string[]) => {
    told.push(...files.map((file) => relative(dataset, file)))
  }
  const toPart = { platformIds, sets, delivered, parquet: intake.parquet, beforeCopying }
  const records = await partRecords(store, toPart, join(folder, 'r'))
  const shown: unknown[] = []
  for (const set of sets.keys()) {
    await records.open(set)
    shown.push(
      await store.rows(`select platform_id, count(*) as n, count(distinct consultation_id) as ids, min(patient_id) as patient
        from records.consultations group by 1 order by 1`),
    )
    records.drop(set)
  }
  return { shown, copied: existsSync(join(folder, 'r')) ? readdirSync(join(folder, 'r')) : [], told }
}

const whole = (...ids: string[]) => ids.map((id) => ({ platform_id: id, n: each, ids: each, patient: 'A1' }))

it('reads platforms that lie one after the other in their files where they lie, and copies what is mixed', async () => {
  const sets = [['P1', 'P2'], ['P3'], ['P4', 'P5']]
  const shown = [whole('P1', 'P2'), whole('P3'), whole('P4', 'P5')]
  expect(await parted(await written(`select ${columns} from ${numbers} order by i`), sets)).toEqual({
    shown,
    copied: [],
    told: [],
  })
  expect(await parted(await written(`select ${columns} from ${numbers} order by hash(i)`), sets)).toEqual({
    shown,
    copied: ['consultations'],
    told: ['consultations.parquet'],
  })
})

it.each(['i', 'hash(i)'])('leaves out platforms that are in no set, in rows by %s', async (order) => {
  const { shown } = await parted(await written(`select ${columns} from ${numbers} order by ${order}`), [['P1', 'P4']])
  expect(shown).toEqual([whole('P1', 'P4')])
})

it('reads where they lie only what is used: neither refused rows nor all but the last of a key', async () => {
  const broken = `select * exclude (i) replace (
    case when i = 2 then '' else platform_id end as platform_id,
    case when i = 4 then ' ' else patient_id end as patient_id) from (select ${columns}, i from ${numbers})`
  const again = `select * replace ('A0' as patient_id) from (select ${columns} from range(6, 8) as t(i))`
  const rows = `(${broken}) union all (${again})`
  const { shown, copied } = await parted(await written(rows), [
    ['P1', 'P2'],
    ['P3', 'P4', 'P5'],
  ])
  expect(copied).toEqual([])
  expect(shown).toEqual([
    [
      { platform_id: 'P1', n: each - 2, ids: each - 2, patient: 'A0' },
      { platform_id: 'P2', n: each, ids: each, patient: 'A1' },
    ],
    whole('P3', 'P4', 'P5'),
  ])
})

it('copies the platforms of files that name them by a number', async () => {
  const numbered = `select * replace (cast(substr(platform_id, 2) as integer) as platform_id) from (select ${columns} from ${numbers})`
  const { copied } = await parted(await written(numbered), [
    ['1', '2'],
    ['3', '4', '5'],
  ])
  expect(copied).toEqual(['consultations'])
})
