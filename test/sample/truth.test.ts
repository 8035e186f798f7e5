import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/audit.js'
import { rulesFolder } from '../../src/resources.js'
import type { Rule } from '../../src/rules/rule.js'
import { plantedRules } from '../../src/sample/flaws.js'
import type { SampleSummary } from '../../src/sample/writeSample.js'
import { openStore } from '../../src/store/duckdb.js'
import { removeSamples, sample } from './samples.js'

const folder = mkdtempSync(join(tmpdir(), 'ihq-truth-'))
const rules = join(folder, 'rules')

/** Rules that can find a violation, by id, each with the path below the folder of rules. */
const violationRules = new Map(
  readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => [path, JSON.parse(readFileSync(join(rulesFolder, path), 'utf8')) as Partial<Rule>] as const)
    .flatMap(([path, { id, consequence }]) =>
      id !== undefined && consequence === 'violation' ? [[id, path] as const] : [],
    ),
)

/** Only the rules that are broken on purpose: the others would take the time and say nothing here. */
beforeAll(() => {
  cpSync(join(rulesFolder, 'conditions'), join(rules, 'conditions'), { recursive: true })
  for (const rule of plantedRules) {
    const path = violationRules.get(rule) ?? rule
    cpSync(join(rulesFolder, path), join(rules, path), { recursive: true })
  }
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

it('the truth covers every rule that finds violations', () => {
  expect([...violationRules.keys()].filter((rule) => !plantedRules.includes(rule))).toEqual([])
})

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
