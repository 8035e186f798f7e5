import { expect, it } from 'vitest'
import { factsOf } from '../factsOf.js'

const counts = ['medicalRecords', 'sharedRecords', 'qualityCheckedRecords']
const unshared = { shared_at: null, entity_record_id: null }

it('records are counted for the institution of their consultation, once each', async () => {
  const found = await factsOf('institution', counts, {
    consultations: [
      {},
      { consultation_id: 'c2', institution_id: 'i2' },
      { consultation_id: 'c3', institution_id: 'i3' },
    ],
    medical_records: [
      {},
      { record_id: 'mr2', shared_at: null, quality_checked_at: null },
      { record_id: 'mr3', entity_record_id: null },
      { record_id: 'mr4', ...unshared },
      { record_id: 'mr5', consultation_id: 'c2', ...unshared, quality_checked_at: null },
    ],
  })
  expect(found).toEqual({ i1: [4, 3, 3], i2: [1, 0, 0], i3: [0, 0, 0] })
})
