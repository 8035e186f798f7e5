import { join } from 'node:path'
import { expect, it } from 'vitest'
import { crossCheck } from '../../../src/records/intake/crossCheck.js'
import { createIntakeTables } from '../../../src/records/intake/usedRows.js'
import { loadTables } from '../../../src/records/table.js'
import { consultation, csv, folderOf, intakeOf, newStore, opened, quarantined } from './dataset.js'

const literal = (value: unknown): string => `'${String(value)}'`
const columns = (replaced: Readonly<Record<string, string>> = {}): string =>
  Object.entries({
    ...Object.fromEntries(Object.entries(consultation()).map(([k, v]) => [k, literal(v)])),
    ...replaced,
  })
    .map(([name, sql]) => `${sql} as ${name}`)
    .join(', ')

it('parquet parts of different shape are one table, and the last part wins', async () => {
  const folder = folderOf({ 'consultations/README.md': '#' })
  const store = await newStore()
  const write = (part: string, sql: string): Promise<void> =>
    store.run(`copy (${sql}) to '${join(folder, 'consultations', part)}.parquet' (format parquet)`)
  await write(
    'a',
    `select ${columns({ payer: "'self'", consent_at: "timestamp '2024-05-01 07:00:00'", fee_cny: '3::integer' })}`,
  )
  await write(
    'b',
    `select ${columns({ fee_cny: '4.5::decimal(9, 2)', payer: "'free'" })} union all select ${columns({ consultation_id: "'C2'", fee_cny: '1', payer: "'nobody'" })}`,
  )
  const { intake, used, store: read } = await opened(folder)
  expect(intakeOf(intake, 'consultations')).toMatchObject({ files: 2, read: 3, used: 1, quarantined: 1, duplicates: 1 })
  expect(
    await used('select payer, fee_cny, consent_at is null as unsaid, _file, _row from records.consultations'),
  ).toEqual([{ payer: 'free', fee_cny: 4.5, unsaid: true, _file: 'consultations/b.parquet', _row: 1 }])
  expect(intake.delivery.has('consultations.consent_at')).toBe(false)
  expect(intake.delivery.has('consultations.fee_cny')).toBe(true)
  expect(await quarantined(read)).toMatchObject([
    { file: 'consultations/b.parquet', row: 2, column: 'payer', problem: 'code' },
  ])
})

it('a DuckDB database: physical types that are not the canonical ones', async () => {
  const path = join(folderOf({}), 'hospital.duckdb')
  const store = await newStore()
  await store.run(`attach '${path}' as made`)
  await store.run(
    `create table made.consultations as select ${columns({
      applied_at: "timestamptz '2024-05-01 00:00:00+00'",
      images_requested: "[5, -1, '9223372036854775807'::bigint][i + 1]",
      patient_id: '17::bigint',
      prior_visit_on: "timestamp '2024-02-01 00:00:00' + interval (i) hour",
      red_flag: 'i = 1',
      technical_failure: 'if(i = 0, null, i)',
      consultation_id: "'C' || i",
    })} from range(3) t(i)`,
  )
  await store.run(
    `create view made.patients as select 'P1' as platform_id, '17' as patient_id, 1::tinyint as sex, ['a', null] as allergens`,
  )
  await store.run('detach made')
  const { intake, used, store: read } = await opened(path)
  const breaches = (await quarantined(read)).map(({ table, row, column, problem }) => [table, row, column, problem])
  expect(breaches).toEqual([
    ['consultations', 2, 'images_requested', 'minimum'],
    ['consultations', 2, 'prior_visit_on', 'type'],
    ['consultations', 2, 'technical_failure', 'type'],
    ['consultations', 3, 'images_requested', 'type'],
    ['consultations', 3, 'prior_visit_on', 'type'],
    ['consultations', 3, 'technical_failure', 'type'],
    ['patients', 1, 'allergens', 'type'],
  ])
  expect(
    await used(
      'select patient_id, cast(applied_at as varchar) as applied_at, images_requested, red_flag, _row from records.consultations',
    ),
  ).toEqual([{ patient_id: '17', applied_at: '2024-05-01 08:00:00', images_requested: 5, red_flag: false, _row: 1 }])
  expect(intake.inputs.map(({ file }) => file)).toEqual(['hospital.duckdb'])
})

it('names what it is doing', async () => {
  const steps: string[] = []
  await opened(folderOf({ 'consultations.csv': csv([consultation()]) }), { onProgress: (step) => steps.push(step) })
  expect(steps).toEqual(['read:consultations', 'digest', 'check:consultations', 'link:consultations'])
})

it('the run stops where ajv refuses a row that SQL let through', async () => {
  const store = await newStore()
  const table = loadTables().get('platforms')
  if (table === undefined) throw new Error('no platforms')
  await createIntakeTables(store)
  const create = (name: string): Promise<void> =>
    store.run(
      `create or replace view records.platforms as select 'P1' as platform_id, ${name} as name, null as operator_name, null as region_code, 'f' as _file, 1 as _row`,
    )
  await create("'平台'")
  await crossCheck(store, table, 1, new Set())
  await create('null')
  await expect(crossCheck(store, table, 1, new Set())).rejects.toThrow(
    'platforms: f row 1 is used, but ajv refuses name: required',
  )
  await crossCheck(store, table, 1, new Set(['name']))
})
