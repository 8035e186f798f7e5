import type { FactValue } from '../facts/fact.js'
import { createLists, type References } from '../facts/lists.js'
import type { Vocabulary } from '../facts/vocabulary.js'
import { checkRecordRows, checkUndelivered, deliveryBut, type RecordRows } from '../records/fromRows.js'
import { loadReferences } from '../rules/references.js'
import type { Rule } from '../rules/rule.js'
import { openStore } from '../store/duckdb.js'
import type { Store } from '../store/store.js'
import { factsOfRule, rulesByUnit } from '../verdicts/judged.js'
import type { Outcome } from '../verdicts/outcome.js'
import { outcomeQuestion } from '../verdicts/outcomeQuestion.js'
import { createJudge, type UnitFacts, type Verdict } from '../verdicts/reference.js'
import { drugNames } from './drugNames.js'
import { listMacros, listTables } from './listTables.js'
import type { PlannedUnit } from './plannedUnit.js'
import { type Lists, type OpenedRecord, type RecordEngine, recordEngine } from './recordEngine.js'
import { recordTables } from './recordTables.js'
import { type UnitPlan, unitPlan } from './unitPlan.js'

export interface LiveJudgeOptions {
  /** What facts read beside the records, as loadReferences has it; the product's when absent. */
  readonly references?: References
  /** Tables and columns (`messages`, `messages.sent_at`) that the platform does not deliver: what rests on them is unknown. */
  readonly undelivered?: readonly string[]
}

/** Judges one record at a time, in memory. */
export interface LiveJudge {
  /**
   * The verdicts of all rules on all units of a record: a consultation with everything around it, as rows of the canonical
   * tables. What is not in the record did not happen.
   * @throws AuditError for an unknown table or column, a row that breaks its table's schema, and a key that comes twice.
   */
  judge(record: RecordRows): LiveUnit[]
}

/** A unit of assessment that the record holds. */
export interface LiveUnit {
  readonly unit: string
  readonly platformId: string
  readonly unitId: string
  /** null where the unit is not of one consultation. */
  readonly consultationId: string | null
  readonly verdicts: readonly LiveVerdict[]
  /** All facts that the rules of such units read. */
  facts(): UnitFacts
  /** The verdicts of the reference, json-rules-engine, with their trees: in the order of `verdicts`. */
  explain(): Promise<Verdict[]>
}

export interface LiveVerdict {
  readonly rule: Rule
  readonly outcome: Outcome
}

/**
 * Sets up a judge of live records. The facts are compiled from the one definition that each has, in SQL, and evaluated in
 * memory; outcomes come from the rules' conditions compiled likewise. `explain` asks json-rules-engine. The engine is used for
 * setting up (to parse the SQL and lay out the reference lists) and closed again: judging touches no database.
 * @throws AuditError for an unknown table or column in `undelivered`.
 */
export async function createLiveJudge(
  rules: readonly Rule[],
  vocabulary: Vocabulary,
  { references = loadReferences(), undelivered = [] }: LiveJudgeOptions = {},
): Promise<LiveJudge> {
  checkUndelivered(undelivered)
  const store = await openStore({ threads: 1 })
  try {
    return await judgeWithLists(store, await prepareLists(store, references), rules, vocabulary, undelivered)
  } finally {
    store.close()
  }
}

/** The reference lists as live judges need them; they may serve several. */
export async function prepareLists(store: Store, references: References): Promise<Lists> {
  await createLists(store, references)
  const [tables, macros] = [await listTables(store), await listMacros(store)]
  return { tables, macros, names: await drugNames(store, references.lists, tables, macros) }
}

/** As createLiveJudge, with lists that are ready and a store that parses. */
export async function judgeWithLists(
  store: Store,
  lists: Lists,
  rules: readonly Rule[],
  vocabulary: Vocabulary,
  undelivered: readonly string[],
): Promise<LiveJudge> {
  const records = recordEngine(recordTables(undelivered), lists)
  const delivery = deliveryBut(undelivered)
  const judges: UnitJudge[] = []
  for (const [unit, own] of rulesByUnit(rules)) {
    const words = vocabulary.get(unit)
    if (words === undefined) throw new Error(`no unit is named ${unit}`)
    const facts = [...new Set(own.flatMap(factsOfRule))]
    const plan = await unitPlan(store, records.engine, words, facts, delivery)
    judges.push(unitJudge(own, words.unit.tables, plan, records))
  }
  let judged = 0
  return {
    judge(record) {
      checkRecordRows(record, undelivered)
      const opened = { number: ++judged, rows: record, read: new Map() }
      records.open(opened)
      return judges.flatMap((judge) => judge(opened))
    },
  }
}

type UnitJudge = (record: OpenedRecord) => LiveUnit[]

function unitJudge(
  rules: readonly Rule[],
  tables: readonly string[],
  plan: UnitPlan,
  { open }: RecordEngine,
): UnitJudge {
  const questions = rules.map((rule) => ({ rule, outcomeOf: outcomeQuestion<PlannedUnit>(rule, plan.factOf) }))
  const facts = plan.factNames.map((name) => [name, plan.factOf(name)] as const)
  const reference = createJudge(rules)
  return (record) => {
    if (tables.some((table) => (record.rows[table]?.length ?? 0) === 0)) return []
    return plan.units().map((planned): LiveUnit => {
      const factsOfUnit = (): UnitFacts => {
        // Another record may have been judged since.
        open(record)
        const values = facts.map(([name, factOf]): [string, FactValue] => [name, factOf(planned)])
        const { occurredOn, regionCode } = planned
        return { facts: Object.fromEntries(values), occurredOn, regionCode }
      }
      return {
        unit: plan.unit,
        platformId: planned.platformId,
        unitId: planned.unitId,
        consultationId: planned.consultationId,
        verdicts: questions.map(({ rule, outcomeOf }) => ({ rule, outcome: outcomeOf(planned) })),
        facts: factsOfUnit,
        explain: () => reference.judge(factsOfUnit()),
      }
    })
  }
}
