import { AuditError } from '../errors.js'
import type { FactValue } from '../facts/fact.js'
import { scopeOf } from '../facts/factTable.js'
import { matchDrugs, type References } from '../facts/lists.js'
import type { UnitVocabulary, Vocabulary } from '../facts/vocabulary.js'
import type { Delivery } from '../records/delivery.js'
import { checkRecordRows, type RecordRow, type RecordRows, recordsFromRows } from '../records/fromRows.js'
import type { Rule } from '../rules/rule.js'
import type { Row, Store } from '../store/store.js'
import { factsOfRule, judgeUnits } from '../verdicts/judged.js'
import { type Outcome, outcomeOf } from '../verdicts/outcome.js'
import { createJudge } from '../verdicts/reference.js'
import { unitFactColumns, unitFactsOf } from '../verdicts/unitFacts.js'
import { type Said, said } from '../wording/said.js'
import type { Case } from './caseFile.js'
import { caseRows } from './caseRows.js'

/** What the two judges make of a case; or why they could not be asked. */
export type CaseVerdict = JudgedCase | { readonly case: Case; readonly problem: Said }

export interface JudgedCase {
  readonly case: Case
  readonly sql: Outcome
  readonly reference: Outcome
  /** The facts that the rule reads. */
  readonly facts: Readonly<Record<string, FactValue>>
  readonly problem: null
}

/** A case put to a rule. */
export interface Asked {
  readonly rule: Rule
  readonly case: Case
}

/** Cases with the same records, and the platform that these are given. */
export interface Placed {
  readonly platformId: string
  readonly asked: readonly Asked[]
}

/** Judges cases that deliver the same tables. The store must hold the lists; its records are replaced. */
export async function judgeBatch(
  store: Store,
  batch: readonly Placed[],
  vocabulary: Vocabulary,
  references: References,
): Promise<Map<Asked, CaseVerdict>> {
  const verdicts = new Map<Asked, CaseVerdict>()
  const rows = new Map<string, RecordRow[]>()
  const sound: Placed[] = []
  const undelivered = batch[0]?.asked[0]?.case.undelivered ?? []
  for (const { platformId, asked } of batch) {
    const own = caseRows(asked[0]?.case.given ?? {}, platformId)
    const problem = problemOf(own, undelivered)
    if (problem === null) {
      sound.push({ platformId, asked })
      for (const [table, added] of Object.entries(own)) rows.set(table, [...(rows.get(table) ?? []), ...added])
    } else for (const one of asked) verdicts.set(one, { case: one.case, problem })
  }
  if (sound.length === 0) return verdicts
  const delivery = await recordsFromRows(store, Object.fromEntries(rows), undelivered)
  await matchDrugs(store, references)
  for (const words of vocabulary.values())
    for (const [one, verdict] of await judgeUnit(store, sound, words, delivery)) verdicts.set(one, verdict)
  return verdicts
}

function problemOf(rows: RecordRows, undelivered: readonly string[]): Said | null {
  try {
    checkRecordRows(rows, undelivered)
    return null
  } catch (error) {
    if (error instanceof AuditError) return error.said
    throw error
  }
}

async function judgeUnit(
  store: Store,
  batch: readonly Placed[],
  words: UnitVocabulary,
  delivery: Delivery,
): Promise<Map<Asked, CaseVerdict>> {
  const verdicts = new Map<Asked, CaseVerdict>()
  const asked = batch.flatMap((placed) => placed.asked.map((one) => ({ ...placed, one })))
  const concerned = asked.filter(({ one }) => one.rule.unit === words.unit.name)
  const rules = [...new Set(concerned.map(({ one }) => one.rule))]
  if (rules.length === 0) return verdicts
  const judged = await judgeUnits(store, rules, words, delivery, scopeOf({ from: null, to: null }))
  const codes = rules.map((rule, index) => `${judged.codeSql(rule)} as code_${index}`)
  const units = await store.rows(
    `select ${unitFactColumns(words, judged.facts)}, ${codes.join(', ')} from ${judged.table}`,
  )
  const byPlatform = new Map<unknown, Row[]>()
  for (const row of units) byPlatform.set(row.platform_id, [...(byPlatform.get(row.platform_id) ?? []), row])
  const judges = new Map(rules.map((rule, index) => [rule, { column: `code_${index}`, judge: createJudge([rule]) }]))
  for (const { platformId, one } of concerned) {
    const { unit, problem } = unitOf(byPlatform.get(platformId) ?? [], one.case, words)
    const asks = judges.get(one.rule)
    if (asks === undefined) throw new Error(`nobody judges ${one.rule.id}`)
    if (problem !== null) {
      verdicts.set(one, { case: one.case, problem })
      continue
    }
    const known = unitFactsOf(unit, factsOfRule(one.rule))
    const [verdict] = await asks.judge.judge(known)
    if (verdict === undefined) throw new Error(`the reference judge returned no verdict of ${one.rule.id}`)
    const sql = outcomeOf(unit[asks.column] as number)
    verdicts.set(one, { case: one.case, sql, reference: verdict.outcome, facts: known.facts, problem: null })
  }
  return verdicts
}

/** The one unit that the case is about, or why there is none. */
function unitOf(
  units: readonly Row[],
  { unitId }: Case,
  { unit: { title } }: UnitVocabulary,
): { readonly unit: Row; readonly problem: null } | { readonly unit: null; readonly problem: Said } {
  const found = unitId === null ? units : units.filter((row) => row.unit_id === unitId)
  const [only, second] = found
  const ids = units.map((row) => String(row.unit_id))
  if (only !== undefined && second === undefined) return { unit: only, problem: null }
  if (only !== undefined) return { unit: null, problem: said('case.severalUnits', { unit: title, ids }) }
  const problem =
    unitId === null ? said('case.noUnit', { unit: title }) : said('case.noUnitOfId', { unit: title, id: unitId, ids })
  return { unit: null, problem }
}
