import { expect, it } from 'vitest'
import { readCaseFiles } from '../../src/cases/caseFile.js'
import { caseRows } from '../../src/cases/caseRows.js'
import { coverageByCases, coverageByUnits } from '../../src/cases/coverage.js'
import { leafCoverage } from '../../src/cases/coverageReport.js'
import { judgeCases } from '../../src/cases/judgeCases.js'
import { scopeOf } from '../../src/facts/factTable.js'
import { prepareLists } from '../../src/facts/lists.js'
import { loadVocabulary } from '../../src/facts/vocabulary.js'
import { type RecordRow, recordsFromRows } from '../../src/records/fromRows.js'
import { rulesFolder } from '../../src/resources.js'
import { loadRules } from '../../src/rules/load.js'
import { loadReferences } from '../../src/rules/references.js'
import type { Rule } from '../../src/rules/rule.js'
import { openStore } from '../../src/store/duckdb.js'
import { rule as ruleJson } from '../rules/ruleFixture.js'

const vocabulary = await loadVocabulary()
const { rules } = loadRules([rulesFolder], vocabulary)
const caseFiles = readCaseFiles('test/rules')

it.each(['SC-001', 'PC-028', 'RX-018', 'ORG-013'])(
  '%s: counted over the cases in JavaScript and over their records in SQL, every condition comes to the same',
  async (id) => {
    const rule = rules.find((one) => one.id === id)!
    const cases = caseFiles
      .find((file) => file.rule === id)!
      .cases.filter(
        ({ undelivered, unitId, says }) => undelivered.length === 0 && unitId === null && !/last second/.test(says),
      )
    expect(cases.length).toBeGreaterThan(5)
    const byCases = coverageByCases(rule, await judgeCases(rule, cases, vocabulary))

    const rows: Record<string, RecordRow[]> = {}
    for (const [index, { given }] of cases.entries())
      for (const [table, added] of Object.entries(caseRows(given, `p${index}`)))
        rows[table] = [...(rows[table] ?? []), ...added]
    const store = await openStore()
    const delivery = await recordsFromRows(store, rows)
    await prepareLists(store, loadReferences())
    const words = vocabulary.get(rule.unit)!
    const [byUnits] = await coverageByUnits(store, [rule], words, delivery, scopeOf({ from: null, to: null }))
    store.close()
    expect(byUnits).toEqual(byCases)
  },
)

it('what comes after a condition is counted only for units that get as far', async () => {
  const rule = {
    ...ruleJson({
      population: { fact: 'serviceType', operator: 'equal', value: 'follow_up_visit' },
      exclusions: { fact: 'paid', operator: 'equal', value: false },
      requirement: { fact: 'consentBeforeAcceptance', operator: 'equal', value: true },
    }),
    file: '',
  } as unknown as Rule
  const one = (says: string, consultation: RecordRow) =>
    ({ says, expect: 'pass', given: { consultations: [consultation] }, undelivered: [], unitId: null }) as const
  const verdicts = await judgeCases(
    rule,
    [
      one('good', {}),
      one('bad', { consent_at: null }),
      one('bad, of another kind', { consent_at: null, service_type: 'health_inquiry' }),
      one('bad, never paid for', { consent_at: null, paid_at: null }),
      one('bad, before the rule', { consent_at: null, applied_at: '2001-01-01T00:00:00' }),
    ],
    vocabulary,
  )
  expect(leafCoverage('PC-001', rule, coverageByCases(rule, verdicts), null)).toMatchObject([
    { where: 'population', cases: { true: 3, false: 1, unknown: 0 }, dataset: null, never: [] },
    { where: 'exclusions', cases: { true: 1, false: 2, unknown: 0 }, never: [] },
    { where: 'requirement', cases: { true: 1, false: 1, unknown: 0 }, never: [] },
  ])
  const [good] = verdicts
  expect(leafCoverage('PC-001', rule, coverageByCases(rule, [good!]), null).map(({ never }) => never)).toEqual([
    [false],
    [true],
    [false],
  ])
  expect(leafCoverage('PC-001', rule, null, null)[0]).toMatchObject({ cases: null, never: [true, false] })
})
