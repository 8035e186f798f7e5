import { afterAll, expect, it } from 'vitest'
import { caseRows } from '../../src/cases/caseRows.js'
import { factTable, type Period, scopeOf } from '../../src/facts/factTable.js'
import { loadVocabulary } from '../../src/facts/vocabulary.js'
import { type RecordRow, recordsFromRows } from '../../src/records/fromRows.js'
import { openStore } from '../../src/store/duckdb.js'

const vocabulary = await loadVocabulary()
const store = await openStore()
afterAll(() => store.close())

async function unitsOf(
  unit: string,
  given: Record<string, RecordRow[]>,
  period: Period = { from: null, to: null },
  undelivered: readonly string[] = [],
): Promise<Record<string, unknown>[]> {
  const words = vocabulary.get(unit)
  if (words === undefined) throw new Error(unit)
  const delivery = await recordsFromRows(store, caseRows(given, 'p1'), undelivered)
  const sql = factTable(words, [], delivery, scopeOf(period))
  return store.rows(
    `select unit_id, institution_id, department_id, cast(occurred_at as varchar) as occurred_at from (${sql}) order by unit_id`,
  )
}

const consultations: RecordRow[] = [
  {},
  {
    consultation_id: 'c2',
    institution_id: 'i2',
    applied_at: '2025-03-04T09:00:00',
    accepted_at: '2025-03-05T00:00:00',
  },
]

it('a patient of two institutions belongs to neither', async () => {
  expect(await unitsOf('patient', { consultations })).toEqual([
    { unit_id: 'pat1', institution_id: null, department_id: null, occurred_at: '2025-03-04 09:00:00' },
  ])
})

it('a period selects consultations by their application, both days inclusive', async () => {
  const day = { from: '2025-03-04', to: '2025-03-04' }
  expect(await unitsOf('patient', { consultations }, day)).toEqual([
    { unit_id: 'pat1', institution_id: 'i2', department_id: null, occurred_at: '2025-03-04 09:00:00' },
  ])
  expect(await unitsOf('consultation', { consultations }, day)).toMatchObject([{ unit_id: 'c2' }])
  expect(await unitsOf('practitioner_day', { consultations }, day)).toMatchObject([{ unit_id: 'doc1/2025-03-05' }])
  expect(await unitsOf('practitioner', { consultations }, { from: '2025-03-05', to: null })).toEqual([])
})

it.each([
  'practitioner',
  'practitioner_day',
  'institution',
  'institution_day',
  'institution_month',
  'institution_year',
])('there is no %s where the consultations name none', async (unit) => {
  expect(await unitsOf(unit, { consultations })).not.toEqual([])
  const nameless = ['consultations.practitioner_id', 'consultations.institution_id']
  expect(await unitsOf(unit, { consultations }, undefined, nameless)).toEqual([])
})

it('a doctor belongs to the institution and department of the register, once for all consultations', async () => {
  expect(await unitsOf('practitioner', { consultations })).toEqual([
    { unit_id: 'doc1', institution_id: 'i1', department_id: 'd1', occurred_at: '2025-03-04 09:00:00' },
  ])
})

it('a doctor who is not on the register belongs to the institution of the consultation', async () => {
  expect(await unitsOf('practitioner', { practitioners: [] })).toEqual([
    { unit_id: 'doc1', institution_id: 'i1', department_id: null, occurred_at: '2025-03-03 09:00:00' },
  ])
})

it('a session is a civil day of acceptances, dated by the first', async () => {
  const sameDay = { consultation_id: 'c3', accepted_at: '2025-03-03T08:00:00' }
  expect(await unitsOf('practitioner_day', { consultations: [...consultations, sameDay] })).toEqual([
    { unit_id: 'doc1/2025-03-03', institution_id: 'i1', department_id: 'd1', occurred_at: '2025-03-03 08:00:00' },
    { unit_id: 'doc1/2025-03-05', institution_id: 'i1', department_id: 'd1', occurred_at: '2025-03-05 00:00:00' },
  ])
})

it('a consultation that was never accepted makes no session', async () => {
  expect(await unitsOf('practitioner_day', { consultations: [{ accepted_at: null }] })).toEqual([])
})
