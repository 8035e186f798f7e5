import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { ownFolder, removeSamples } from '../sample/samples.js'
import { ihq } from './ihq.js'

afterAll(removeSamples)

const header = 'platform_id,consultation_id,institution_id,practitioner_id,patient_id,service_type,applied_at,status'
const row = (n: number) => `p,c${n},i,d,u,follow_up_visit,2025-03-01T09:00:00,completed`

/** UTF-16, which is copied before it is read; enough of it that the copy is there for a while. */
function foreignDataset(folder: string): string {
  mkdirSync(folder)
  const text = [header, ...Array.from({ length: 200_000 }, (_, n) => row(n))].join('\r\n')
  writeFileSync(join(folder, 'consultations.csv'), Buffer.from(`\uFEFF${text}`, 'utf16le'))
  return folder
}

const filesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []

it.each([
  ['check', (dataset: string) => ['check', dataset]],
  ['explain', (dataset: string) => ['explain', 'PC-012', 'c1', '--dataset', dataset]],
  ['rules try', (dataset: string) => ['rules', 'try', 'SC-001T', '--set', 'promisedHours=12', '--dataset', dataset]],
])('what a killed %s had copied of the records is cleared away by the next run', async (_, words) => {
  const root = ownFolder()
  const spill = join(root, 'spill')
  const dataset = foreignDataset(join(root, 'dataset'))
  const child = spawn(process.execPath, ['dist/cli.js', ...words(dataset), '--spill', spill], { stdio: 'ignore' })
  const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve(signal ?? code)))
  const copied = () => filesIn(spill).some((path) => /ihq-text-.*[/\\]text$/.test(path))
  await expect.poll(copied, { timeout: 60_000, interval: 5 }).toBe(true)
  child.kill('SIGKILL')
  expect(await ended).toBe('SIGKILL')
  expect(copied()).toBe(true)
  writeFileSync(join(dataset, 'consultations.csv'), `${header}\n${row(1)}\n`)
  expect(ihq('check', dataset, '--spill', spill).code).toBe(0)
  expect(filesIn(spill)).toEqual([])
})

it.each(['SIGKILL', 'SIGINT'] as const)('nothing stays of a sample that was ended by %s', async (signal) => {
  const root = ownFolder()
  const out = join(root, 'made')
  const words = ['sample', '--consultations', '2000', '--platforms', '2', '--out', out]
  const child = spawn(process.execPath, ['dist/cli.js', ...words], { stdio: 'ignore' })
  const ended = new Promise((resolve) => child.on('close', (code, killedBy) => resolve(killedBy ?? code)))
  await expect
    .poll(() => filesIn(root).some((path) => path.endsWith('.parquet')), { timeout: 60_000, interval: 5 })
    .toBe(true)
  child.kill(signal)
  if (signal === 'SIGKILL') {
    expect(await ended).toBe('SIGKILL')
    expect(existsSync(out)).toBe(false)
    // The next one clears it away.
    expect(ihq(...words).code).toBe(0)
    expect(readdirSync(root)).toEqual(['made'])
  } else {
    expect(await ended).toBe(130)
    expect(readdirSync(root)).toEqual([])
  }
})
