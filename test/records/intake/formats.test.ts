import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { loadTables } from '../../../src/records/table.js'
import { consultation, csv, folderOf, intakeOf, ndjson, opened } from './dataset.js'

const records = [
  consultation({
    diagnoses: 'J06.9| E11 |',
    fee_cny: '12.5',
    red_flag: 'TRUE',
    prior_visit_on: '2024-02-29',
    images_requested: '+3',
  }),
  consultation({
    consultation_id: 'C2',
    diagnoses: '',
    fee_cny: ' ',
    red_flag: '',
    prior_visit_on: '',
    images_requested: '',
  }),
]
const typed = [
  consultation({
    diagnoses: ['J06.9', 'E11'],
    fee_cny: 12.5,
    red_flag: true,
    prior_visit_on: '2024-02-29',
    images_requested: 3,
  }),
  consultation({ consultation_id: 'C2', diagnoses: null }),
]
const query = `select consultation_id, diagnoses, fee_cny, red_flag, cast(prior_visit_on as varchar) as prior_visit_on, images_requested,
  cast(applied_at as varchar) as applied_at, _file, _row from records.consultations order by _row`
const expected = (file: string) => [
  {
    consultation_id: 'C1',
    diagnoses: ['J06.9', 'E11'],
    fee_cny: 12.5,
    red_flag: true,
    prior_visit_on: '2024-02-29',
    images_requested: 3,
    applied_at: '2024-05-01 08:00:00',
    _file: file,
    _row: 1,
  },
  {
    consultation_id: 'C2',
    diagnoses: null,
    fee_cny: null,
    red_flag: null,
    prior_visit_on: null,
    images_requested: null,
    applied_at: '2024-05-01 08:00:00',
    _file: file,
    _row: 2,
  },
]
const text = csv(records)

describe('the same two consultations', () => {
  it.each<[string, string | Uint8Array]>([
    ['consultations.csv', text],
    ['consultations.csv.gz', gzipSync(text)],
    ['consultations.ndjson', ndjson(typed)],
    ['consultations.ndjson.gz', gzipSync(ndjson(typed))],
    ['consultations/part-1.csv', text],
    ['Consultations.CSV', text],
    ['CONSULTATIONS/2025/1.Csv.gz', gzipSync(text)],
  ])('from %s', async (name, content) => {
    const { used, intake } = await opened(folderOf({ [name]: content }))
    expect(await used(query)).toEqual(expected(name))
    expect(intakeOf(intake, 'consultations')).toMatchObject({
      read: 2,
      used: 2,
      quarantined: 0,
      duplicates: 0,
      files: 1,
    })
  })

  it.each(['consultations.csv.zst', 'consultations.parquet', 'consultations.duckdb'])('from %s', async (name) => {
    const folder = folderOf({ 'consultations.csv': text })
    const { store } = await opened(folder)
    const target = folderOf({})
    const path = join(target, name)
    if (name.endsWith('.zst'))
      await store.run(
        `copy (from read_csv('${folder}/consultations.csv', all_varchar = true)) to '${path}' (format csv, compression zstd)`,
      )
    else if (name.endsWith('.parquet'))
      await store.run(`copy (select * exclude (_file, _row) from records.consultations) to '${path}' (format parquet)`)
    else {
      await store.run(`attach '${path}' as made`)
      await store.run('create table made.consultations as select * exclude (_file, _row) from records.consultations')
      await store.run('detach made')
    }
    const { used, intake } = await opened(name.endsWith('.duckdb') ? path : target)
    expect(await used(query)).toEqual(expected(name))
    expect(intake.inputs).toEqual([
      { file: name, bytes: expect.any(Number), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ])
  })
})

it('every canonical table is there afterwards, with all its columns', async () => {
  const { used } = await opened(folderOf({ 'consultations.csv': text }))
  const tables = await used(
    `select table_name, count(*) as n from information_schema.columns where table_schema = 'records' group by 1`,
  )
  expect(tables).toHaveLength(loadTables().size)
  expect(await used('select drug_code, _row from records.prescription_items')).toEqual([])
})
