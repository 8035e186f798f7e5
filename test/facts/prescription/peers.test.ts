import { expect, it } from 'vitest'
import type { RecordRow } from '../../../src/records/fromRows.js'
import { factsOf } from '../factsOf.js'

const consultations = [{}, { consultation_id: 'c2', subject_code: '07' }]
const peersOf = (prescriptions: readonly RecordRow[]) =>
  factsOf('prescription', ['peerPrescriptions', 'peerAmountP99Cny'], { consultations, prescriptions })

it('a hundredth lies above the percentile, interpolated between neighbours', async () => {
  const rows = Array.from({ length: 101 }, (_, at) => ({ prescription_id: `rx${at}`, total_cny: at }))
  expect((await peersOf(rows)).rx0).toEqual([101, 99])
  expect((await peersOf(rows.slice(1))).rx1).toEqual([100, 99.01])
})

it('another subject, another diagnosis and long-term prescriptions are other peers', async () => {
  expect(
    await peersOf([
      { prescription_id: 'rx1', total_cny: 1 },
      { prescription_id: 'rx2', total_cny: 2, consultation_id: 'c2' },
      { prescription_id: 'rx3', total_cny: 3, diagnoses: ['E11.9'] },
      { prescription_id: 'rx4', total_cny: 4, long_term: true },
      { prescription_id: 'rx5', total_cny: 1, diagnoses: ['I10.x00', 'E11.9'], long_term: null },
    ]),
  ).toEqual({ rx1: [2, 1], rx2: [1, 2], rx3: [1, 3], rx4: [1, 4], rx5: [2, 1] })
})

it('void prescriptions and unknown amounts are no peers', async () => {
  expect(
    await peersOf([
      { prescription_id: 'rx1', total_cny: 1 },
      { prescription_id: 'rx2', total_cny: 9, status: 'void' },
      { prescription_id: 'rx3', total_cny: null, diagnoses: ['E11.9'] },
    ]),
  ).toEqual({ rx1: [1, 1], rx2: [1, 1], rx3: [0, null] })
})
