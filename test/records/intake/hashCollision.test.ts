import { describe, expect, it } from 'vitest'
import { openDataset } from '../../../src/records/intake/intake.js'
import { textOf } from '../../../src/wording/said.js'
import { consultation, csv, folderOf, intakeOf, newStore } from './dataset.js'

const patient = (columns: object) => ({ platform_id: 'P1', patient_id: 'A1', ...columns })
const messages = (...consultations: string[]) =>
  csv(consultations.map((consultation_id) => ({ platform_id: 'P1', consultation_id, seq: 0, sender: 'patient' })))

/** An engine whose hash of a pair of texts is no more than their length: a macro stands before the function of that name. */
async function weakened() {
  const store = await newStore()
  const length = (...parts: string[]) => `cast(length(${parts.join(' || ')}) as ubigint)`
  await store.run(`create macro hash(a, b) as ${length('a', 'b')}, (a, b, c) as ${length('a', 'b', 'c')}`)
  return store
}

describe('two keys with one hash, which facts would take for one', () => {
  it('end the intake in one line that names both', async () => {
    const folder = folderOf({
      'consultations.csv': csv(['C10', 'C2', 'C10', 'C30'].map((consultation_id) => consultation({ consultation_id }))),
    })
    const error = await openDataset(await weakened(), folder).catch((one) => one)
    expect(error).toMatchObject({
      code: 'HASH_COLLISION',
      message:
        'consultations: "P1 C10" and "P1 C30" are two, but the 64-bit hash that tells them apart is by chance the same, so they would be taken for one. Deliver one of them under another id.',
    })
    expect(textOf(error.said, 'zh-CN')).toMatch(/^问诊：“P1 C10”与“P1 C30”/)
    const intake = await openDataset(await newStore(), folder)
    expect(intakeOf(intake, 'consultations')).toMatchObject({ read: 4, used: 3, duplicates: 1 })
  })

  it('end it for patients as well', async () => {
    const folder = folderOf({
      'consultations.csv': csv([consultation()]),
      'patients.csv': csv([patient({ patient_id: 'A1' }), patient({ patient_id: 'B1' })]),
    })
    await expect(openDataset(await weakened(), folder)).rejects.toThrow('patients: "P1 A1" and "P1 B1" are two')
  })

  it('do not where no fact joins by them, and repeats are still told by the keys', async () => {
    const folder = folderOf({
      'consultations.csv': csv([consultation(), consultation(), consultation({ consultation_id: 'C20' })]),
      'messages.csv': messages('C1', 'C2', 'C1'),
    })
    const intake = await openDataset(await weakened(), folder)
    expect(intakeOf(intake, 'consultations')).toMatchObject({ read: 3, used: 2, duplicates: 1 })
    expect(intakeOf(intake, 'messages')).toMatchObject({ read: 3, used: 2, duplicates: 1 })
  })
})
