import { AuditError } from '../errors.js'
import type { FactValue } from '../facts/fact.js'
import { scopeOf } from '../facts/factTable.js'
import { createLists, matchDrugs, type References } from '../facts/lists.js'
import type { UnitVocabulary, Vocabulary } from '../facts/vocabulary.js'
import { checkRecordRows, type RecordRows, recordsFromRows } from '../records/fromRows.js'
import { loadReferences } from '../rules/references.js'
import type { Rule } from '../rules/rule.js'
import { openStore } from '../store/duckdb.js'
import type { Row, Store } from '../store/store.js'
import { judgeUnits } from '../verdicts/judged.js'
import { type Outcome, outcomeOf } from '../verdicts/outcome.js'
import { createJudge } from '../verdicts/reference.js'
import { unitFactColumns, unitFactsOf } from '../verdicts/unitFacts.js'
import { type Said, said } from '../wording/said.js'
import type { Case } from './caseFile.js'
import { caseRows } from './caseRows.js'

/** What the two judges make of a case; or why they could not be asked. */
export type CaseVerdict = Judged | { readonly case: Case; readonly problem: Said }

interface Judged {
  readonly case: Case
  readonly sql: Outcome
  readonly reference: Outcome
  readonly facts: Readonly<Record<string, FactValue>>
  readonly problem: null
}

interface Placed {
  readonly case: Case
  readonly platformId: string
  readonly rows: RecordRows
}

let references: References | undefined

/** Judges every case of a rule, in the order given. Cases that deliver the same share one store, each as its own platform. */
export async function judgeCases(rule: Rule, cases: readonly Case[], vocabulary: Vocabulary): Promise<CaseVerdict[]> {
  const words = vocabulary.get(rule.unit)
  if (words === undefined) throw new Error(`no unit is named ${rule.unit}`)
  const verdicts = new Map<Case, CaseVerdict>()
  const groups = new Map<string, Placed[]>()
  for (const [index, one] of cases.entries()) {
    const platformId = `case-${index}`
    const rows = caseRows(one.given, platformId)
    const problem = problemOf(rows, one)
    const delivery = one.undelivered.join()
    if (problem === null) groups.set(delivery, [...(groups.get(delivery) ?? []), { case: one, platformId, rows }])
    else verdicts.set(one, { case: one, problem })
  }
  references ??= loadReferences()
  const store = await openStore()
  try {
    await createLists(store, references)
    for (const group of groups.values())
      for (const verdict of await judgeGroup(store, rule, group, words, references)) verdicts.set(verdict.case, verdict)
  } finally {
    store.close()
  }
  return [...verdicts.values()].sort((a, b) => cases.indexOf(a.case) - cases.indexOf(b.case))
}

function problemOf(rows: RecordRows, { undelivered }: Case): Said | null {
  try {
    checkRecordRows(rows, undelivered)
    return null
  } catch (error) {
    if (error instanceof AuditError) return error.said
    throw error
  }
}

async function judgeGroup(
  store: Store,
  rule: Rule,
  group: readonly Placed[],
  words: UnitVocabulary,
  lists: References,
): Promise<CaseVerdict[]> {
  const rows: Record<string, RecordRows[string]> = {}
  for (const placed of group)
    for (const [table, added] of Object.entries(placed.rows)) rows[table] = [...(rows[table] ?? []), ...added]
  const delivery = await recordsFromRows(store, rows, group[0]?.case.undelivered)
  await matchDrugs(store, lists)
  const judged = await judgeUnits(store, [rule], words, delivery, scopeOf({ from: null, to: null }))
  const units = await store.rows(
    `select ${unitFactColumns(words, judged.facts)}, ${judged.codeSql(rule)} as code from ${judged.table}`,
  )
  const judge = createJudge([rule])
  return Promise.all(
    group.map(async ({ case: one, platformId }): Promise<CaseVerdict> => {
      const { unit, problem } = unitOf(
        units.filter((row) => row.platform_id === platformId),
        one,
        words,
      )
      if (problem !== null) return { case: one, problem }
      const { facts, ...when } = unitFactsOf(unit, judged.facts)
      const [verdict] = await judge.judge({ facts, ...when })
      if (verdict === undefined) throw new Error(`the reference judge returned no verdict of ${rule.id}`)
      const sql = outcomeOf(unit.code as number)
      return { case: one, sql, reference: verdict.outcome, facts, problem: null }
    }),
  )
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
