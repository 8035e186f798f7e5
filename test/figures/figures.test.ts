import { expect, it } from 'vitest'
import { type Period, scopeOf } from '../../src/facts/factTable.js'
import { platformFigures } from '../../src/figures/figure.js'
import { type RecordRows, recordsFromRows } from '../../src/records/fromRows.js'
import { openStore } from '../../src/store/duckdb.js'

const platform_id = 'p'
const march: Period = { from: '2025-03-01', to: '2025-03-31' }

async function figuresOf(
  rows: RecordRows,
  period: Period = { from: null, to: null },
  undelivered: readonly string[] = [],
) {
  const store = await openStore()
  try {
    const figures = await platformFigures(store, await recordsFromRows(store, rows, undelivered), scopeOf(period))
    return (name: string) => {
      const { value, of } = figures.get(platform_id)?.get(name) ?? { value: null, of: null }
      return [value, of]
    }
  } finally {
    store.close()
  }
}

const consultation = (consultation_id: string, applied_at: string) => ({
  platform_id,
  consultation_id,
  institution_id: 'i',
  practitioner_id: 'd',
  patient_id: 'q',
  service_type: 'follow_up_visit',
  applied_at,
  status: 'completed',
})
const step = (consultation_id: string, step_id: string, done: boolean, variance_justified: boolean | null = null) => ({
  platform_id,
  consultation_id,
  pathway_id: 'w',
  step_id,
  applicable: true,
  done,
  variance_justified,
})

it('pathway steps are those of the consultations in the period', async () => {
  const rows = {
    consultations: [consultation('february', '2025-02-28T23:59:59'), consultation('march', '2025-03-01T00:00:00')],
    pathway_steps: [
      step('february', '1', true),
      step('february', '2', false, true),
      step('march', '1', true),
      step('march', '2', false, false),
      step('march', '3', false, true),
    ],
  }
  const figure = await figuresOf(rows, march)
  expect(figure('pathwayCoverage')).toEqual([1, 1])
  expect(figure('pathwayStepsDone')).toEqual([1, 3])
  expect(figure('variancesJustified')).toEqual([1, 2])
  expect((await figuresOf(rows))('pathwayStepsDone')).toEqual([2, 5])
})

const visit = (visit_id: string, attempted_at: string) => ({
  platform_id,
  visit_id,
  case_id: 'angina',
  attempted_at,
  completed: true,
})
const item = (visit_id: string, item_id: string, coder: string, done: boolean) => ({
  platform_id,
  visit_id,
  item_id,
  essential: true,
  applicable: true,
  done,
  coder,
})

it('an essential item that two coders looked at is one item, done where both say so; visits are those of the period', async () => {
  const rows = {
    sp_visits: [visit('february', '2025-02-28T12:00:00'), visit('march', '2025-03-31T23:00:00')],
    sp_items: [
      item('march', '1', 'A', true),
      item('march', '1', 'B', true),
      item('march', '2', 'A', true),
      item('march', '2', 'B', false),
      item('march', '3', 'A', true),
      item('february', '1', 'A', true),
    ],
  }
  expect((await figuresOf(rows, march))('essentialItemsDone')).toEqual([2, 3])
  expect((await figuresOf(rows))('essentialItemsDone')).toEqual([3, 4])
})

it('information beyond what one consultation requires does not stand for what another lacks', async () => {
  const asked = (id: string, given: number) => ({
    ...consultation(id, '2025-03-01T00:00:00'),
    information_items_required: 6,
    information_items_given: given,
  })
  const figure = await figuresOf({ consultations: [asked('1', 9), asked('2', 3)] })
  expect(figure('informationGiven')).toEqual([9, 12])
})

const incomes = (doctors: number, said: boolean | null) =>
  Array.from({ length: doctors }, (_, index) => ({
    platform_id,
    practitioner_id: `${said} ${index}`,
    month: '2025-03-01',
    source: 'consultation',
    amount_cny: 100,
    contracted: said,
    tax_declared: said,
  }))

it('incomes of fewer than 11 doctors are not shown, however many others there are of whom the records say nothing', async () => {
  const ofTen = await figuresOf({ practitioner_income: [...incomes(10, true), ...incomes(5, null)] })
  expect(ofTen('incomeContractedAndDeclared')).toEqual([null, null])
  expect(ofTen('drugLinkedIncome')).toEqual([0, 1500])
  const ofEleven = await figuresOf({
    practitioner_income: [...incomes(10, true), ...incomes(1, false), ...incomes(5, null)],
  })
  expect(ofEleven('incomeContractedAndDeclared')).toEqual([1000, 1100])
})

const ranked = (respondent_id: string, option_id: string, value: number | null) => ({
  platform_id,
  respondent_id,
  question_id: 'platform_choice',
  option_id,
  value,
})

it('a doctor who ranked nothing named no reason, and without the ranks nobody did', async () => {
  const doctor_survey = [
    ranked('1', 'quality', 3),
    ranked('1', 'income', 1),
    ranked('2', 'quality', 4),
    ranked('3', 'income', 1),
    ranked('4', 'quality', null),
  ]
  expect((await figuresOf({ doctor_survey }))('doctorsNamingQuality')).toEqual([1, 3])
  const withoutRanks = await figuresOf({ doctor_survey }, undefined, ['doctor_survey.value'])
  expect(withoutRanks('doctorsNamingQuality')).toEqual([null, null])
})

const answers = (respondent_id: string, perceptions: readonly (number | null)[]) =>
  perceptions.map((perception, index) => ({ platform_id, respondent_id, item: index + 1, expectation: 5, perception }))
const repeated = (value: number | null, times: number) => Array.from({ length: times }, () => value)

it('the SERVQUAL gap is the mean of five dimensions, of those who answered half of a dimension', async () => {
  // Tangibles 4 items, reliability 5, responsiveness 4, assurance 4, empathy 5.
  const one = [...repeated(4, 4), ...repeated(3, 5), ...repeated(4, 4), ...repeated(4, 4), ...repeated(4, 5)]
  const gap = (rows: RecordRows) => figuresOf(rows).then((figure) => figure('servqualGap'))
  expect(await gap({ servqual_responses: answers('1', one) })).toEqual([-1.2, 1])
  // Two of five items answered are too few of reliability, two of four are enough of tangibles.
  const other = [...repeated(null, 2), ...repeated(2, 2), ...repeated(null, 3), ...repeated(1, 2)]
  const both = { servqual_responses: [...answers('1', one), ...answers('2', other)] }
  expect(await gap(both)).toEqual([-1.4, 2])
  expect(await gap({ servqual_responses: answers('1', one.slice(0, 17)) })).toEqual([null, null])
})
