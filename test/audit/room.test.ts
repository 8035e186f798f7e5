import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { refuseTooLittleRoom } from '../../src/audit/room.js'
import { openDataset } from '../../src/records/intake/intake.js'
import { withSpill } from '../../src/store/spill.js'
import { ownFolder, removeSamples } from '../sample/samples.js'

afterAll(removeSamples)

it('records that do not fit into memory want room on the disk, as far as --spill-limit lets them have it', () => {
  const folder = ownFolder()
  const file = join(folder, 'consultations.parquet')
  writeFileSync(file, Buffer.alloc(1_000_000))
  const room = (purpose: 'read' | 'copy', engineBytes: number | null, limit: string) => () =>
    refuseTooLittleRoom([file], purpose, { engineBytes, folder, limit })
  expect(room('copy', 10e6, '1MB')).not.toThrow()
  expect(room('copy', null, '1MB')).not.toThrow()
  expect(room('copy', 9e6, '3MB')).not.toThrow()
  expect(room('copy', 9e6, '2MB')).toThrow(`${folder}: 2 MB are free, and intermediate results take about 3 MB.`)
  // Read where they lie, Parquet files want room for what is spilled, and for no copy.
  expect(room('read', 9e6, '1MB')).not.toThrow()
  expect(room('read', 9e6, '900KB')).toThrow(folder)
})

const header = 'platform_id,consultation_id,institution_id,practitioner_id,patient_id,service_type,applied_at,status\n'

it('just the files that will be read count: linked ones too, and none that only lie beside them', async () => {
  const root = ownFolder()
  const dataset = join(root, 'dataset')
  mkdirSync(join(dataset, 'messages', 'march'), { recursive: true })
  mkdirSync(join(dataset, 'archive'))
  writeFileSync(join(root, 'elsewhere.csv'), header)
  symlinkSync(join(root, 'elsewhere.csv'), join(dataset, 'consultations.csv'))
  writeFileSync(join(dataset, 'messages', 'march', '1.csv'), '')
  writeFileSync(join(dataset, 'messages', 'notes.txt'), '')
  for (const name of ['truth.csv', 'archive/consultations.csv', 'old-consultations.csv', 'accounts.parquet'])
    writeFileSync(join(dataset, name), '')
  symlinkSync(join(root, 'nowhere'), join(dataset, 'nowhere.csv'))
  symlinkSync('circle', join(dataset, 'circle'))
  const told: (readonly string[])[] = []
  const reading = withSpill(root, {}, (store, spillFolder) =>
    openDataset(store, dataset, {
      spillFolder,
      beforeReading: (files) => {
        told.push(files)
        throw new Error('enough')
      },
    }),
  )
  await expect(reading).rejects.toThrow('enough')
  expect(told).toEqual([[join(dataset, 'consultations.csv'), join(dataset, 'messages', 'march', '1.csv')]])
})

it('a link that leads nowhere in the place of a table weighs nothing, and its reader says what is wrong', async () => {
  const root = ownFolder()
  const file = join(root, 'consultations.csv')
  symlinkSync(join(root, 'nowhere'), file)
  expect(() => refuseTooLittleRoom([file], 'read', { engineBytes: 1, folder: root, limit: '1MB' })).not.toThrow()
  await expect(withSpill(ownFolder(), {}, (store) => openDataset(store, root))).rejects.toThrow(
    'consultations.csv: cannot be read (no such file). Deliver the file again, complete and unaltered.',
  )
})
