import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { type RecordRow, recordsFromRows } from '../../src/records/fromRows.js'
import { loadTables } from '../../src/records/table.js'
import { openStore } from '../../src/store/duckdb.js'

const store = await openStore()
afterAll(() => store.close())

const consultation = (said: RecordRow = {}): RecordRow => ({
  platform_id: 'p1',
  consultation_id: 'c1',
  institution_id: 'i1',
  practitioner_id: 'doc1',
  patient_id: 'pat1',
  service_type: 'follow_up_visit',
  status: 'completed',
  applied_at: '2025-03-03T09:00:00',
  ...said,
})
const load = (rows: readonly RecordRow[], undelivered: readonly string[] = []) =>
  recordsFromRows(store, { consultations: rows }, undelivered)

describe('rows held in memory', () => {
  it('become every table with every column, in canonical types', async () => {
    await load([])
    const found = await store.rows(
      `select table_name, count(*) as columns from information_schema.columns where table_schema = 'records' group by all`,
    )
    expect(Object.fromEntries(found.map((row) => [row.table_name, row.columns]))).toEqual(
      Object.fromEntries([...loadTables().values()].map(({ name, columns }) => [name, columns.length + 2])),
    )
  })

  it('keep their values, and the number of the row', async () => {
    await load([
      consultation({
        fee_cny: 0.1,
        images_requested: 9007199254740991,
        red_flag: false,
        prior_visit_on: '2024-02-29',
        diagnoses: ['I10', "it's"],
        prior_diagnoses: [],
      }),
    ])
    expect(
      await store.rows(
        `select fee_cny, images_requested, red_flag, cast(prior_visit_on as varchar) as day, diagnoses, prior_diagnoses,
          chief_complaint, _file, _row from records.consultations`,
      ),
    ).toEqual([
      {
        fee_cny: 0.1,
        images_requested: 9007199254740991,
        red_flag: false,
        day: '2024-02-29',
        diagnoses: ['I10', "it's"],
        prior_diagnoses: [],
        chief_complaint: null,
        _file: 'consultations',
        _row: 1,
      },
    ])
  })

  it.each([
    ['2025-03-03T09:00:00', '2025-03-03 09:00:00'],
    ['2025-03-03 09:00', '2025-03-03 09:00:00'],
    ['2025-03-03T09:00:00.125', '2025-03-03 09:00:00.125'],
    ['2025-03-03T09:00:00+08:00', '2025-03-03 09:00:00'],
    ['2025-03-03T01:00:00Z', '2025-03-03 09:00:00'],
    ['2025-03-03T00:30:00-10:00', '2025-03-03 18:30:00'],
    ['2025-03-03T06:15+05:45', '2025-03-03 08:30:00'],
    ['1988-07-01T12:00:00+08:00', '1988-07-01 12:00:00'],
  ])('that say %s mean %s in Shanghai', async (written, meant) => {
    await load([consultation({ applied_at: written })])
    const [row] = await store.rows('select cast(applied_at as varchar) as at from records.consultations')
    expect(row?.at).toBe(meant)
  })

  it('never become SQL, whatever their text', async () => {
    const texts = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !text.includes('\0') && text.trim() !== '')
    await fc.assert(
      fc.asyncProperty(fc.oneof(texts, fc.constant("'); drop table records.patients; --")), async (text) => {
        await load([consultation({ chief_complaint: text, diagnoses: [text] })])
        const rows = await store.rows('select chief_complaint, diagnoses from records.consultations')
        expect(rows).toEqual([{ chief_complaint: text, diagnoses: [text] }])
      }),
      { numRuns: 30 },
    )
  })

  it('say nothing in a blank text, as at intake', async () => {
    await load([consultation({ chief_complaint: ' 　' })])
    expect(await store.rows('select chief_complaint from records.consultations')).toEqual([{ chief_complaint: null }])
  })

  it('are delivered with all columns but those said not to be, which are empty then', async () => {
    const delivery = await load(
      [consultation({ consent_at: '2025-03-03T08:00:00' })],
      ['consultations.consent_at', 'drugs'],
    )
    expect(await store.rows('select consent_at from records.consultations')).toEqual([{ consent_at: null }])
    expect(
      [
        'consultations',
        'consultations.consent_at',
        'consultations.paid_at',
        'drugs',
        'drugs.drug_code',
        'messages.seq',
      ].map(delivery.has),
    ).toEqual([true, false, true, false, false, true])
  })

  it('may lack a required column where it was not delivered', async () => {
    const delivery = await load([consultation({ applied_at: null })], ['consultations.applied_at'])
    expect(delivery.has('consultations.applied_at')).toBe(false)
  })

  it.each([
    ['an unknown column', [consultation({ consentAt: null })], [], 'Did you mean "consent_at"?'],
    [
      'a missing required column',
      [consultation({ status: null })],
      [],
      'row 1: status is null (required value is missing)',
    ],
    [
      'a day that does not exist',
      [consultation({ prior_visit_on: '2025-02-29' })],
      [],
      'prior_visit_on is "2025-02-29" (not of',
    ],
    [
      'an integer as the engine of a database gives it',
      [consultation({ images_requested: 3n })],
      [],
      "images_requested is 3n (not of the column's type)",
    ],
    [
      'a long text in the wrong place, of which no more is told than the quarantine shows',
      [consultation({ diagnoses: '咳'.repeat(500) })],
      [],
      `diagnoses is "${'咳'.repeat(79)} (not of`,
    ],
    ['a key that comes twice', [consultation(), consultation()], [], 'row 2: the key ["p1","c1"] is there already'],
    ['an undelivered column that does not exist', [], ['consultations.consent'], 'no column is named "consent"'],
    ['an undelivered key', [], ['consultations.consultation_id'], 'no row is told apart without it'],
  ])(
    'with %s are refused',
    async (_, rows, undelivered, message) => await expect(load(rows, undelivered)).rejects.toThrow(message),
  )

  it('of an unknown table are refused', async () =>
    await expect(recordsFromRows(store, { consultation: [] })).rejects.toThrow('Did you mean "consultations"?'))
})
