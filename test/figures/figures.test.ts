import { expect, it } from 'vitest'
import { type Period, scopeOf } from '../../src/facts/factTable.js'
import { platformFigures } from '../../src/figures/figure.js'
import { type RecordRows, recordsFromRows } from '../../src/records/fromRows.js'
import { openStore } from '../../src/store/duckdb.js'

const platform_id = 'p'
const march: Period = { from: '2025-03-01', to: '2025-03-31' }

async function figuresOf(rows: RecordRows, period: Period = { from: null, to: null }) {
  const store = await openStore()
  try {
    const figures = await platformFigures(store, await recordsFromRows(store, rows), scopeOf(period))
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
