import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/duckdb.js'
import { fewRules, fewTables } from '../audit/fewRules.js'
import { ownFolder, removeSamples, sample } from '../sample/samples.js'
import { ihq } from './ihq.js'

const root = ownFolder()
const run = (name: string): string => join(root, name)
let dataset = ''
let rules = ''
const audit = (out: string, ...more: string[]) =>
  ihq('audit', dataset, '--rules', rules, '--sample', '60', '--out', run(out), '--lang', 'en', ...more)

beforeAll(async () => {
  dataset = fewTables((await sample({ consultations: 300, platforms: 3 })).out)
  rules = fewRules(join(root, 'rules'))
  expect(audit('first').code).toBe(0)
})
afterAll(removeSamples)

/** One platform delivers its consultations again; all platforms lie in one file. */
async function redeliver(change: string): Promise<void> {
  const file = join(dataset, 'consultations.parquet')
  const store = await openStore()
  await store.run(`copy (select * replace (${change}) from '${file}') to '${file}.new' (format parquet)`)
  store.close()
  renameSync(`${file}.new`, file)
}

const findings = async (name: string) => {
  const store = await openStore()
  const rows = await store.rows(
    `select finding_id, rule_id, platform_id, unit_id, evidence from '${join(run(name), 'findings.parquet')}'`,
  )
  store.close()
  return rows
}

describe('audit --since', () => {
  it('takes over every platform where nothing has changed', () => {
    const { code, err } = audit('same', '--since', run('first'))
    expect({ code, err }).toEqual({
      code: 0,
      err: '3 of 3 platforms have the same records as before; their results are taken over.\n',
    })
    for (const file of ['audit.json', 'basis.json'])
      expect(readFileSync(join(run('same'), file), 'utf8')).toBe(readFileSync(join(run('first'), file), 'utf8'))
  })

  it('audits the platform that delivered other records, and says what a whole audit says, byte for byte', async () => {
    await redeliver(`case when platform_id = 'P02' then 'cancelled' else status end as status`)
    expect(audit('since', '--since', run('first')).err).toMatch(/^2 of 3 platforms have the same records/)
    expect(audit('whole').err).toBe('')
    const json = readFileSync(join(run('whole'), 'audit.json'), 'utf8')
    expect(readFileSync(join(run('since'), 'audit.json'), 'utf8')).toBe(json)
    expect(json).not.toBe(readFileSync(join(run('first'), 'audit.json'), 'utf8'))
    const found = await findings('whole')
    expect(found.length).toBeGreaterThan(0)
    expect(await findings('since')).toEqual(found)
  })

  it('refuses a run that asked something else', () => {
    const { code, err } = audit('other', '--since', run('first'), '--seed', '2', '--from', '2025-01-02')
    expect({ code, err }).toEqual({
      code: 2,
      err: `ihq: --since ${run('first')}: that audit differs from this one (period; re-judged sample), so nothing can be taken over. Give the same options, or leave out --since to audit everything.\n`,
    })
  })

  it.each(['no run folder', 'a run folder whose results were altered'])('refuses %s', (what) => {
    const file = join(run('first'), 'audit.json')
    if (what !== 'no run folder')
      writeFileSync(file, readFileSync(file, 'utf8').replace(/"grade": "[A-D]"/, '"grade": "S"'))
    const { code, err } = audit('other', '--since', what === 'no run folder' ? dataset : run('first'))
    expect(code).toBe(2)
    expect(err).toMatch(/^ihq: --since .*: is not a run folder, whole and unaltered\./)
  })
})
