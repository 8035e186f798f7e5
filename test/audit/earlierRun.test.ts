import { readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type AuditOptions, audit } from '../../src/audit/audit.js'
import { readEarlierRun } from '../../src/audit/earlierRun.js'
import { stageRunFolder } from '../../src/audit/runFolder.js'
import { auditJson } from '../../src/report/json.js'
import { openStore } from '../../src/store/duckdb.js'
import { ownFolder, removeSamples, sample } from '../sample/samples.js'
import { fewRules, fewTables } from './fewRules.js'

const root = ownFolder()
const out = (name: string): string => join(root, name)
let options: Pick<AuditOptions, 'dataset' | 'rules' | 'sample' | 'mostRowsAtOnce' | 'toolVersion'>

/** An audit with its run folder, as the command line makes it. */
async function run(name: string, more: Partial<AuditOptions> = {}): Promise<void> {
  const folder = await stageRunFolder(out(name), false)
  try {
    const { result } = await audit({ ...options, ...more, run: { folder, csv: false } })
    folder.write('audit.json', auditJson(result))
    folder.publish()
  } catch (error) {
    folder.discard()
    throw error
  }
}

beforeAll(async () => {
  const dataset = fewTables((await sample({ consultations: 300, platforms: 3 })).out)
  const rules = [fewRules(join(root, 'rules'))]
  options = { dataset, rules, sample: 60, mostRowsAtOnce: 1, toolVersion: 'test' }
  await run('first')
})
afterAll(removeSamples)

it('a platform that an interrupted run had finished is not counted among those taken over as well', async () => {
  let parts = 0
  const interrupt = (step: string): void => {
    if (step === 'report' && ++parts === 2) throw new Error('interrupted')
  }
  await expect(run('again', { onProgress: interrupt })).rejects.toThrow('interrupted')
  const told: object[] = []
  const since = await readEarlierRun(out('first'))
  await run('again', { since, onTakenOver: (platforms) => told.push(platforms) })
  expect(told).toEqual([{ resumed: 1, unchanged: 2, total: 3 }])
  for (const file of ['audit.json', 'basis.json'])
    expect(readFileSync(join(out('again'), file), 'utf8')).toBe(readFileSync(join(out('first'), file), 'utf8'))
})

it('an earlier run whose findings change while they are taken over voids the audit', async () => {
  await run('changing')
  const since = await readEarlierRun(out('changing'))
  const findings = join(out('changing'), 'findings.parquet')
  const store = await openStore()
  await store.run(`copy (select * from '${findings}' limit 5) to '${join(root, 'others.parquet')}' (format parquet)`)
  store.close()
  // As an audit that publishes there: other findings under the same name.
  const swap = (): void => renameSync(join(root, 'others.parquet'), findings)
  await expect(run('refused', { since, onTakenOver: swap })).rejects.toThrow(
    `--since ${out('changing')}: is not a run folder, whole and unaltered.`,
  )
  expect(readdirSync(root).filter((name) => name.includes('refused'))).toEqual([])
})

it('an earlier run that the system will not show is told apart from what is none', async () => {
  await expect(readEarlierRun(out('rules'))).rejects.toThrow('is not a run folder, whole and unaltered.')
  await run('hidden')
  const file = join(out('hidden'), 'audit.json')
  rmSync(file)
  symlinkSync('audit.json', file)
  await expect(readEarlierRun(out('hidden'))).rejects.toThrow(
    `--since ${out('hidden')}: cannot be read (system error ELOOP).`,
  )
})
