import { afterAll, expect, test } from 'vitest'
import { type Case, readCaseFiles } from '../../src/cases/caseFile.js'
import { caseRows } from '../../src/cases/caseRows.js'
import { ruleOfCases } from '../../src/cases/checkCases.js'
import { AuditError } from '../../src/errors.js'
import { loadVocabulary } from '../../src/facts/vocabulary.js'
import { judgeWithLists, prepareLists } from '../../src/live/liveJudge.js'
import { checkRecordRows, type RecordRows } from '../../src/records/fromRows.js'
import { rulesFolder } from '../../src/resources.js'
import { loadRules } from '../../src/rules/load.js'
import { loadReferences } from '../../src/rules/references.js'
import type { Rule } from '../../src/rules/rule.js'
import { openStore } from '../../src/store/duckdb.js'
import { judgedByLive, judgedBySql } from './judged.js'

const vocabulary = await loadVocabulary()
const { rules } = loadRules([rulesFolder], vocabulary)

interface Asked {
  readonly rule: Rule
  readonly case: Case
}

interface Group {
  readonly undelivered: readonly string[]
  readonly asked: Asked[]
  readonly records: Map<string, RecordRows>
}

/** The records of all rule cases, by what was not delivered, each as a platform of its own. */
const groups = new Map<string, Group>()
for (const file of readCaseFiles(`${import.meta.dirname}/../rules`))
  for (const one of file.cases) {
    const name = one.undelivered.join()
    const group: Group = groups.get(name) ?? { undelivered: one.undelivered, asked: [], records: new Map() }
    groups.set(name, group)
    const content = JSON.stringify(one.given)
    const record = caseRows(one.given, `p${group.records.size}`)
    if (!group.records.has(content) && isSound(record, one.undelivered)) group.records.set(content, record)
    const rule = ruleOfCases(rules, file)
    if (rule !== undefined && group.records.has(content)) group.asked.push({ rule, case: one })
  }
const rulesOf = ({ asked }: Group): Rule[] => [...new Set(asked.map(({ rule }) => rule))]

function isSound(record: RecordRows, undelivered: readonly string[]): boolean {
  try {
    checkRecordRows(record, undelivered)
    return true
  } catch (error) {
    if (error instanceof AuditError) return false
    throw error
  }
}

const store = await openStore()
const lists = await prepareLists(store, loadReferences())
afterAll(() => store.close())

async function compare(records: readonly RecordRows[], asked: readonly Rule[], undelivered: readonly string[]) {
  const live = await judgeWithLists(store, lists, asked, vocabulary, undelivered)
  const sql = await judgedBySql(store, records, asked, vocabulary, undelivered)
  let units = 0
  for (const record of records) {
    const platform = record.platforms?.[0]?.platform_id as string
    const judged = judgedByLive(live, record)
    const expected = sql.get(platform) ?? []
    // Text is compared many times faster than objects; these are shown where it differs.
    if (JSON.stringify(judged) !== JSON.stringify(expected)) expect(judged, JSON.stringify(record)).toEqual(expected)
    units += judged.length
  }
  return units
}

test('every unit of every rule case has the facts and verdicts that SQL gives it, under all rules', async () => {
  const records = [...(groups.get('')?.records.values() ?? [])]
  expect(records.length).toBeGreaterThan(1000)
  expect(await compare(records, rules, [])).toBeGreaterThan(25_000)
})

test('every case of a table or column that was not delivered has the verdict that it expects', async () => {
  let cases = 0
  for (const group of groups.values()) {
    if (group.undelivered.length === 0) continue
    const live = await judgeWithLists(store, lists, rulesOf(group), vocabulary, group.undelivered)
    for (const { rule, case: one } of group.asked) {
      const units = live.judge(caseRows(one.given, 'p')).filter(({ unit }) => unit === rule.unit)
      const about = units.filter(({ unitId }) => one.unitId === null || unitId === one.unitId)
      const outcomes = about.map(({ verdicts }) => verdicts.find((verdict) => verdict.rule === rule)?.outcome)
      expect(outcomes, `${rule.id} ${one.says}`).toEqual([one.expect])
      cases++
    }
  }
  expect(cases).toBeGreaterThan(250)
})

test('some of these have the facts that SQL gives them', async () => {
  const lacking = [...groups.values()].filter(({ undelivered }) => undelivered.length > 0)
  for (const group of lacking.filter((_, place) => place % 16 === 0))
    expect(await compare([...group.records.values()], rulesOf(group), group.undelivered)).toBeGreaterThan(0)
})
