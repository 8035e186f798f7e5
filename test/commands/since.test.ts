import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readEarlierRun } from '../../src/audit/earlierRun.js'
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

/** Delivers a file again; all platforms lie in one. */
async function redeliver(file: string, rows: (delivered: string) => string): Promise<void> {
  const path = join(dataset, file)
  const store = await openStore()
  await store.run(`copy (${rows(`'${path}'`)}) to '${path}.new' (format parquet)`)
  store.close()
  renameSync(`${path}.new`, path)
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
      err: 'Platforms with the same records as before: 3 of 3; their results are taken over.\n',
    })
    for (const file of ['audit.json', 'basis.json'])
      expect(readFileSync(join(run('same'), file), 'utf8')).toBe(readFileSync(join(run('first'), file), 'utf8'))
  })

  it('finds the earlier run that a killed process had put aside', () => {
    const aside = join(root, '.same.partial-0')
    mkdirSync(aside)
    renameSync(run('same'), join(aside, 'replaced'))
    const { code, err } = audit('same', '--overwrite', '--since', run('same'))
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringMatching(/same records as before: 3 of 3;/) })
    expect(readdirSync(root).sort()).toEqual(['first', 'rules', 'same'])
  })

  it('audits the platform that delivered other records, and says what a whole audit says, byte for byte', async () => {
    await redeliver(
      'consultations.parquet',
      (rows) =>
        `select * replace (case when platform_id = 'P02' then 'cancelled_by_patient' else status end as status) from ${rows}`,
    )
    expect(audit('since', '--since', run('first')).err).toMatch(/^Platforms with the same records as before: 2 of 3;/)
    expect(audit('whole').err).toBe('')
    const json = readFileSync(join(run('whole'), 'audit.json'), 'utf8')
    expect(readFileSync(join(run('since'), 'audit.json'), 'utf8')).toBe(json)
    expect(json).not.toBe(readFileSync(join(run('first'), 'audit.json'), 'utf8'))
    const found = await findings('whole')
    expect(found.length).toBeGreaterThan(0)
    expect(await findings('since')).toEqual(found)
  })

  it('takes over nothing of a platform that is no longer delivered', async () => {
    for (const file of readdirSync(dataset).filter((name) => name.endsWith('.parquet')))
      await redeliver(file, (rows) => `select * from ${rows} where platform_id <> 'P03'`)
    expect(audit('fewer', '--since', run('whole')).err).toMatch(/^Platforms with the same records as before: 2 of 2;/)
    expect(audit('fewer whole').err).toBe('')
    expect(readFileSync(join(run('fewer'), 'audit.json'), 'utf8')).toBe(
      readFileSync(join(run('fewer whole'), 'audit.json'), 'utf8'),
    )
    expect(await findings('fewer')).toEqual(await findings('fewer whole'))
    expect(await findings('fewer')).not.toEqual(await findings('whole'))
  })

  it('refuses a run that asked something else', () => {
    const { code, err } = audit('other', '--since', run('first'), '--seed', '2', '--from', '2025-01-02')
    expect({ code, err }).toEqual({
      code: 2,
      err: `ihq: --since ${run('first')}: that audit differs from this one (period; re-judged sample), so nothing can be taken over. Give the same options, or leave out --since to audit everything.\n`,
    })
  })

  it('takes nothing over from results that are altered while the audit runs', async () => {
    const { results } = await readEarlierRun(run('whole'))
    const file = join(run('whole'), 'audit.json')
    expect(results.get('P01')?.()).toMatchObject({ platformId: 'P01' })
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"grade": "[A-D]"/, '"grade": "S"'))
    expect(() => results.get('P01')?.()).toThrow(expect.objectContaining({ code: 'SINCE_UNREADABLE' }))
    expect(results.get('P03')?.()).toMatchObject({ platformId: 'P03' })
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
