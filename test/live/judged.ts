import { scopeOf } from '../../src/facts/factTable.js'
import { matchDrugs } from '../../src/facts/lists.js'
import type { Vocabulary } from '../../src/facts/vocabulary.js'
import type { LiveJudge } from '../../src/live/liveJudge.js'
import { type RecordRow, type RecordRows, recordsFromRows } from '../../src/records/fromRows.js'
import { loadReferences } from '../../src/rules/references.js'
import type { Rule } from '../../src/rules/rule.js'
import type { Store } from '../../src/store/store.js'
import { judgeUnits, rulesByUnit } from '../../src/verdicts/judged.js'
import { outcomeOf } from '../../src/verdicts/outcome.js'
import { unitFactColumns, unitFactsOf } from '../../src/verdicts/unitFacts.js'

/** What a judge says of one unit: its facts, and the outcome of each rule. */
export interface JudgedUnit {
  readonly unit: string
  readonly unitId: string
  readonly facts: unknown
  readonly outcomes: readonly string[]
}

const references = loadReferences()

/** What SQL makes of several platforms' records at once, by platform. The store must hold the lists. */
export async function judgedBySql(
  store: Store,
  records: readonly RecordRows[],
  rules: readonly Rule[],
  vocabulary: Vocabulary,
  undelivered: readonly string[],
): Promise<Map<string, JudgedUnit[]>> {
  const all = new Map<string, RecordRow[]>()
  for (const record of records)
    for (const [table, rows] of Object.entries(record))
      if (all.get(table)?.push(...rows) === undefined) all.set(table, [...rows])
  const delivery = await recordsFromRows(store, Object.fromEntries(all), undelivered)
  await matchDrugs(store, references)
  const units = new Map<string, JudgedUnit[]>()
  for (const [unit, own] of rulesByUnit(rules)) {
    const judged = await judgeUnits(store, own, vocabulary.get(unit)!, delivery, scopeOf({ from: null, to: null }))
    const columns = unitFactColumns(vocabulary.get(unit)!, judged.facts)
    const codes = own.map((rule, index) => `${judged.codeSql(rule)} as code_${index}`)
    for (const row of await store.rows(`select ${columns}, ${codes.join(', ')} from ${judged.table}`)) {
      const platform = row.platform_id as string
      const facts = unitFactsOf(row, judged.facts)
      const outcomes = own.map((rule, index) => `${rule.id} ${outcomeOf(row[`code_${index}`] as number)}`)
      const one = { unit, unitId: row.unit_id as string, facts, outcomes }
      if (units.get(platform)?.push(one) === undefined) units.set(platform, [one])
    }
  }
  return new Map([...units].map(([platform, own]) => [platform, own.sort(byKindAndId)]))
}

/** What the live judge makes of one record. */
export const judgedByLive = (judge: LiveJudge, record: RecordRows): JudgedUnit[] =>
  judge
    .judge(record)
    .map((unit) => ({
      unit: unit.unit,
      unitId: unit.unitId,
      facts: unit.facts(),
      outcomes: unit.verdicts.map(({ rule, outcome }) => `${rule.id} ${outcome}`),
    }))
    .sort(byKindAndId)

const byKindAndId = (a: JudgedUnit, b: JudgedUnit): number => {
  const [left, right] = [JSON.stringify([a.unit, a.unitId]), JSON.stringify([b.unit, b.unitId])]
  return left < right ? -1 : left > right ? 1 : 0
}
