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

it('columns that have the names of file, row and path are not taken for those', async () => {
  const folder = folderOf({ 'consultations/README.md': '#' })
  const store = await newStore()
  const own = { _file: "'x'", _row: "'99'", Filename: "'y'" }
  const write = (part: string, sql: string): Promise<void> =>
    store.run(`copy (${sql}) to '${join(folder, 'consultations', part)}.parquet' (format parquet)`)
  await write('a', `select ${columns(own)} union all select ${columns({ ...own, status: "'done'" })}`)
  await write('b', `select ${columns({ ...own, payer: "'self'" })}`)
  const { intake, used, store: read } = await opened(folder)
  expect(intakeOf(intake, 'consultations')).toMatchObject({ read: 3, used: 1, quarantined: 1, duplicates: 1 })
  expect(await used('select payer, _file, _row from records.consultations')).toEqual([
    { payer: 'self', _file: 'consultations/b.parquet', _row: 1 },
  ])
  expect(await quarantined(read)).toMatchObject([{ file: 'consultations/a.parquet', row: 2, column: 'status' }])
  const path = join(folderOf({}), 'hospital.duckdb')
  await store.run(`attach '${path}' as made`)
  await store.run(`create table made.consultations as select ${columns({ ...own, rowid: '77' })}`)
  await store.run('detach made')
  expect(await (await opened(path)).used('select _file, _row from records.consultations')).toEqual([
    { _file: 'hospital.duckdb', _row: 1 },
  ])
  const reserved = folderOf({})
  await store.run(
    `copy (select ${columns({ file_row_number: '3' })}) to '${join(reserved, 'consultations')}.parquet' (format parquet)`,
  )
  await expect(opened(reserved)).rejects.toThrow(
    'consultations.parquet: file_row_number is a name that the reader uses itself',
  )
})

it('tables of a database that are not read are named', async () => {
  const path = join(folderOf({}), 'hospital.duckdb')
  const store = await newStore()
  await store.run(`attach '${path}' as made`)
  await store.run(`create table made.consultations as select ${columns()}`)
  await store.run('create table made.prescription as select 1 as platform_id')
  await store.run('create schema made.his')
  await store.run('create table made.his.messages as select 1 as platform_id')
  await store.run('detach made')
  expect((await opened(path)).intake.ignoredFiles).toEqual(['his.messages', 'prescription'])
})

it('no value is changed by its physical type: it is read as what it stands for, or its row is refused', async () => {
  const folder = folderOf({})
  const store = await newStore()
  const types = {
    consultation_id: 'i',
    patient_id: 'case when i = 1 then 0.5 else 17 end::double',
    institution_id: 'case when i = 2 then 110101199001011234 else 12 end::double',
    practitioner_id: "case when i = 3 then '\\xFF'::blob else encode('张三') end",
    fee_cny: '12.3::float',
    chief_complaint: "case when i = 4 then ['咳'] end",
    diagnoses: 'case when i = 5 then [1, null] else [1, 2] end',
    prior_diagnoses: "encode('J06.9|发热')",
    payer: "encode('self')",
  }
  await store.run(
    `copy (select ${columns(types)} from range(6) t(i)) to '${join(folder, 'consultations.parquet')}' (format parquet)`,
  )
  const { used, store: read } = await opened(folder)
  const names = ['patient_id', 'institution_id', 'practitioner_id', 'fee_cny', 'diagnoses', 'prior_diagnoses', 'payer']
  const sound = { practitioner_id: '张三', institution_id: '12', fee_cny: 12.3, diagnoses: ['1', '2'] }
  const lists = { prior_diagnoses: ['J06.9', '发热'], payer: 'self' }
  expect(await used(`select ${names.join(', ')} from records.consultations order by _row`)).toEqual([
    { patient_id: '17', ...sound, ...lists },
    { patient_id: '0.5', ...sound, ...lists },
  ])
  expect((await quarantined(read)).map(({ row, column, problem }) => [row, column, problem])).toEqual([
    [3, 'institution_id', 'type'],
    [4, 'practitioner_id', 'type'],
    [5, 'chief_complaint', 'type'],
    [6, 'diagnoses', 'type'],
  ])
})

it('a JSON column is read as JSON is', async () => {
  const path = join(folderOf({}), 'hospital.duckdb')
  const store = await newStore()
  await store.run(`attach '${path}' as made`)
  const types = { diagnoses: `'["a","b"]'::json`, chief_complaint: `'"咳"'::json`, payer: "'null'::json" }
  await store.run(`create table made.consultations as select ${columns(types)}`)
  await store.run('detach made')
  expect(
    await (await opened(path)).used('select diagnoses, chief_complaint, payer from records.consultations'),
  ).toEqual([{ diagnoses: ['a', 'b'], chief_complaint: '咳', payer: null }])
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
