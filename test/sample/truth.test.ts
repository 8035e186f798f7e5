import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/audit.js'
import { rulesFolder } from '../../src/resources.js'
import { flaws } from '../../src/sample/flaws.js'
import type { SampleSummary } from '../../src/sample/writeSample.js'
import { openStore } from '../../src/store/duckdb.js'
import { removeSamples, sample } from './samples.js'

const folder = mkdtempSync(join(tmpdir(), 'ihq-truth-'))
const rules = join(folder, 'rules')

/** Only the rules that are broken on purpose: the others would take the time and say nothing here. */
beforeAll(() => {
  cpSync(join(rulesFolder, 'conditions'), join(rules, 'conditions'), { recursive: true })
  const dimension = 'process-compliance'
  mkdirSync(join(rules, dimension))
  for (const file of readdirSync(join(rulesFolder, dimension)))
    if (file.slice(0, -'.json'.length) in flaws)
      cpSync(join(rulesFolder, dimension, file), join(rules, dimension, file))
  expect(readdirSync(join(rules, dimension))).toHaveLength(Object.keys(flaws).length)
})
afterAll(() => {
  removeSamples()
  rmSync(folder, { recursive: true })
})

/** What was planted and found, planted and missed, found without being planted; by rule. */
async function compared(dataset: string) {
  await audit({
    dataset,
    rules: [rules],
    sample: 20,
    threads: 2,
    toolVersion: 'test',
    findings: { folder, csv: false },
  })
  const store = await openStore()
  const rows = await store.rows(`
    select coalesce(found.rule_id, truth.rule_id) as rule,
      count(*) filter (where found.rule_id is not null and truth.rule_id is not null) as hits,
      list(truth.unit_id) filter (where found.rule_id is null) as missed,
      list(found.unit_id) filter (where truth.rule_id is null) as invented
    from '${join(folder, 'findings.parquet')}' as found
    full join read_csv('${join(dataset, 'truth.csv')}', all_varchar = true) as truth
      on found.rule_id = truth.rule_id and found.platform_id = truth.platform_id
      and found.unit = truth.unit and found.unit_id = truth.unit_id
    group by 1 order by 1`)
  store.close()
  return rows
}

const allFound = ({ violations }: SampleSummary) =>
  Object.entries(violations).map(([rule, hits]) => ({ rule, hits, missed: null, invented: null }))

describe('every violation that was planted is found, and nothing else', () => {
  it.each([1, 2, 3, 4, 5])('seed %i', async (seed) => {
    const made = await sample({ seed, consultations: 4000 })
    expect(await compared(made.out)).toEqual(allFound(made))
  })

  it('a leap year, two platforms, another season', async () => {
    const made = await sample({ seed: 6, consultations: 4000, platforms: 2, from: '2024-01-15', days: 120 })
    expect(await compared(made.out)).toEqual(allFound(made))
  })
})
