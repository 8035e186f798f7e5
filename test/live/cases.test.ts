import { afterAll, expect, test } from 'vitest'
import { readCaseFiles } from '../../src/cases/caseFile.js'
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

interface Group {
  readonly undelivered: readonly string[]
  readonly rules: Set<Rule>
  readonly records: Map<string, RecordRows>
}

/** The records of all rule cases, by what was not delivered, each as a platform of its own. */
const groups = new Map<string, Group>()
for (const file of readCaseFiles(`${import.meta.dirname}/../rules`))
  for (const { given, undelivered } of file.cases) {
    const name = undelivered.join()
    const group = groups.get(name) ?? { undelivered, rules: new Set(), records: new Map() }
    groups.set(name, group)
    const rule = ruleOfCases(rules, file)
    if (rule !== undefined) group.rules.add(rule)
    const content = JSON.stringify(given)
    const record = caseRows(given, `p${group.records.size}`)
    if (!group.records.has(content) && isSound(record, undelivered)) group.records.set(content, record)
  }

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
    if (JSON.stringify(judged) !== JSON.stringify(expected))
      expect(judged, JSON.stringify(record)).toEqual(expected)
    units += judged.length
  }
  return units
}

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size))

test('every unit of every rule case has the facts and verdicts that SQL gives it, under all rules', async () => {
  const records = [...(groups.get('')?.records.values() ?? [])]
  let units = 0
  for (const some of chunks(records, 400)) units += await compare(some, rules, [])
  expect(records.length).toBeGreaterThan(1000)
  expect(units).toBeGreaterThan(25_000)
})

test('and where tables and columns were not delivered, under the rules that have a case of it', async () => {
  for (const { undelivered, rules: asked, records } of groups.values())
    if (undelivered.length > 0) await compare([...records.values()], [...asked], undelivered)
  expect(groups.size).toBeGreaterThan(100)
})

