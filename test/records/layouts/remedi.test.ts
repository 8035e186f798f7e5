import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { folderOf, intakeOf, ndjson, opened } from '../intake/dataset.js'

const real = fileURLToPath(new URL('../../../../shared/real-data/remedi', import.meta.url))
const isThere = existsSync(`${real}/dialogues_dev.ndjson`)
if (!isThere) console.warn(`not tested: the real dialogues are not at ${real}`)

it.skipIf(!isThere)('all 100 real dialogues are used, and nothing is made up for what they lack', async () => {
  const { intake, used } = await opened(real)
  expect(intake.layout).toBe('remedi')
  expect(intake.synthetic).toBe(false)
  const counts = ['consultations', 'messages', 'patients'].map((table) => {
    const { read, used, quarantined, duplicates, orphans } = intakeOf(intake, table)
    return { table, read, used, quarantined, duplicates, orphans }
  })
  expect(counts).toEqual([
    { table: 'consultations', read: 100, used: 100, quarantined: 0, duplicates: 0, orphans: 0 },
    { table: 'messages', read: 1666, used: 1666, quarantined: 0, duplicates: 0, orphans: 0 },
    { table: 'patients', read: 100, used: 100, quarantined: 0, duplicates: 0, orphans: 0 },
  ])
  expect(await used('select sex, count(*) as n from records.patients group by sex order by sex')).toEqual([
    { sex: '1', n: 38 },
    { sex: '2', n: 59 },
    { sex: null, n: 3 },
  ])
  expect(
    await used(`select sender, seq, _row from records.messages where consultation_id = '2' and seq < 2 order by seq`),
  ).toEqual([
    { sender: 'patient', seq: 0, _row: 2 },
    { sender: 'physician', seq: 1, _row: 2 },
  ])
  for (const need of [
    'consultations',
    'consultations.patient_id',
    'messages.content',
    'messages.sender',
    'patients.sex',
  ])
    expect([need, intake.delivery.has(need)]).toEqual([need, true])
  for (const need of [
    'consultations.status',
    'consultations.applied_at',
    'messages.sent_at',
    'patients.birth_date',
    'prescriptions',
  ])
    expect([need, intake.delivery.has(need)]).toEqual([need, false])
})

it('a single file is enough, and a speaker that nobody knows is refused', async () => {
  const turns = [
    { role: 'patient', text: '头痛' },
    { role: 'robot', text: '您好' },
  ]
  const path = folderOf({ 'mine.ndjson': ndjson([{ id: 7, sex: '男', demographics: '', turns }]) })
  const { intake, store } = await opened(`${path}/mine.ndjson`)
  expect(intakeOf(intake, 'messages')).toMatchObject({ read: 2, used: 1, quarantined: 1 })
  expect(await store.rows('select "column", "value", problem from intake.quarantine')).toEqual([
    { column: 'sender', value: 'robot', problem: 'code' },
  ])
})
