import { beforeAll, expect, test } from 'vitest'
import { caseRows } from '../../src/cases/caseRows.js'
import { loadVocabulary } from '../../src/facts/vocabulary.js'
import { createLiveJudge, type LiveJudge, type LiveUnit } from '../../src/live/liveJudge.js'
import { rulesFolder } from '../../src/resources.js'
import { loadRules } from '../../src/rules/load.js'

const vocabulary = await loadVocabulary()
const rules = loadRules([rulesFolder], vocabulary).rules.filter(({ id }) => ['RX-005', 'PC-012', 'RX-009'].includes(id))
let live: LiveJudge

beforeAll(async () => {
  live = await createLiveJudge(rules, vocabulary)
})

const outcomesOf = (units: readonly LiveUnit[]) =>
  units.map(({ unit, unitId, verdicts }) => [
    unit,
    unitId,
    ...verdicts.map(({ rule, outcome }) => `${rule.id} ${outcome}`),
  ])

test('a record has the units that its rows make, each with the verdicts of its rules', () => {
  expect(outcomesOf(live.judge(caseRows({ prescription_reviews: [] }, 'p1')))).toEqual([
    ['consultation', 'c1', 'PC-012 pass'],
    ['prescription', 'rx1', 'RX-005 fail', 'RX-009 pass'],
  ])
})

test('a record without a table has none of its units', () => {
  const kinds = live.judge(caseRows({ prescriptions: [] }, 'p1')).map(({ unit }) => unit)
  expect(kinds).not.toContain('prescription')
})

test('a unit keeps to its own record once another has been judged', async () => {
  const record = caseRows({ prescription_reviews: [] }, 'p1')
  const facts = live.judge(record).map((unit) => unit.facts())
  const units = live.judge(record)
  live.judge(caseRows({}, 'p2'))
  expect(units.map((unit) => unit.facts())).toEqual(facts)
  for (const unit of units) {
    const verdicts = await unit.explain()
    expect(verdicts.map(({ ruleId, outcome }) => `${ruleId} ${outcome}`)).toEqual(
      unit.verdicts.map(({ rule, outcome }) => `${rule.id} ${outcome}`),
    )
  }
})

test('a row that breaks its table is refused, and an unknown table', () => {
  expect(() => live.judge({ consultations: [{ platform_id: 'p1' }] })).toThrow(/consultations/)
  expect(() => live.judge({ consultation: [] })).toThrow(/consultations/)
})

test('an unknown table among the undelivered is refused at set-up', async () => {
  await expect(createLiveJudge(rules, vocabulary, { undelivered: ['mesages'] })).rejects.toThrow(/messages/)
})
