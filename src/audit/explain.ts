import { AuditError, didYouMean } from '../errors.js'
import { factTable, type Period, scopeOf } from '../facts/factTable.js'
import { type TimelineEvent, timelineOf } from '../facts/timeline.js'
import { loadVocabulary, type Vocabulary } from '../facts/vocabulary.js'
import { loadTables } from '../records/table.js'
import { rulesFolder } from '../resources.js'
import { loadRules } from '../rules/load.js'
import { loadReferences } from '../rules/references.js'
import { currentRevision, rulesById } from '../rules/revisions.js'
import type { Rule } from '../rules/rule.js'
import { literal } from '../store/dialect.js'
import { factsOfRule } from '../verdicts/judged.js'
import { createJudge, type UnitFacts, type Verdict } from '../verdicts/reference.js'
import { unitFactColumns, unitFactsOf } from '../verdicts/unitFacts.js'
import { said } from '../wording/said.js'
import { type Bounds, readingOptions } from './bounds.js'
import { withDataset } from './withDataset.js'

export interface ExplainOptions extends Bounds {
  readonly dataset: string
  readonly ruleId: string
  readonly unitId: string
  /** Needed only where two platforms use the same unit id. */
  readonly platformId?: string
  /** That of the audit: facts of doctors, institutions, patients and the like count what lies within. */
  readonly period?: Period
  readonly layout?: string
  readonly rules?: readonly string[]
  /** Overlays on the rules, in this order: names of built-in ones, or paths of .json files. */
  readonly overlays?: readonly string[]
  /** Folders of reference lists that replace the product's of the same name. */
  readonly lists?: readonly string[]
  /** Folder for intermediate results; the system's temporary folder when absent. */
  readonly spillFolder?: string
  readonly onProgress?: (step: string, done: number, total: number) => void
}

export interface Explanation {
  /** The revision in force on the unit's day, or the last before it. */
  readonly rule: Rule
  readonly vocabulary: Vocabulary
  readonly platformId: string
  readonly unitId: string
  readonly unit: UnitFacts
  /** json-rules-engine's own result tree, folded in three-valued logic. */
  readonly verdict: Verdict
  readonly timeline: readonly TimelineEvent[]
}

/** Why one rule gave its verdict on one unit. @throws AuditError where the rule or the unit is not there, or is ambiguous. */
export async function explain(options: ExplainOptions): Promise<Explanation> {
  const vocabulary = await loadVocabulary()
  const { rules } = loadRules(options.rules ?? [rulesFolder], vocabulary, options.overlays)
  const references = loadReferences(options.lists)
  const revisions = rulesById(rules).get(options.ruleId)
  if (revisions?.[0] === undefined) {
    const ids = rules.map(({ id }) => id)
    const remedy = didYouMean(options.ruleId, ids, said('hint.rulesList'))
    throw new AuditError('RULE_UNKNOWN', { rule: options.ruleId, remedy })
  }
  const kind = revisions[0].unit
  const words = vocabulary.get(kind)
  if (words === undefined) throw new Error(`no unit ${kind}`)
  const { layout, spillFolder, onProgress, period = { from: null, to: null } } = options
  const reading = { references, engine: readingOptions(options), layout, spillFolder, onProgress }
  return withDataset(options.dataset, reading, async (store, { delivery }) => {
    const facts = [...new Set(revisions.flatMap(factsOfRule))]
    const platform = options.platformId === undefined ? '' : ` and platform_id = ${literal(options.platformId)}`
    const rows = await store.rows(
      `select ${unitFactColumns(words, facts)}, consultation_id
       from (${factTable(words, facts, delivery, scopeOf(period))}) as facts
       where unit_id = ${literal(options.unitId)}${platform} order by platform_id limit 2`,
    )
    const [row] = rows
    const named = { id: options.unitId, unit: words.unit.title }
    if (row === undefined) {
      const narrowed = options.platformId !== undefined || period.from !== null || period.to !== null
      throw new AuditError(narrowed ? 'UNIT_UNKNOWN.narrowed' : 'UNIT_UNKNOWN', named)
    }
    if (rows.length > 1) throw new AuditError('UNIT_AMBIGUOUS', named)
    const unit = unitFactsOf(row, facts)
    const rule = currentRevision(revisions, unit.occurredOn)
    if (rule === undefined) throw new Error(`no revision of ${options.ruleId}`)
    const [verdict] = await createJudge([rule]).judge(unit)
    if (verdict === undefined) throw new Error(`no verdict of ${rule.id}`)
    const platformId = row.platform_id as string
    const timeline = await timelineOf(store, loadTables(), words.unit, {
      platformId,
      unitId: options.unitId,
      consultationId: row.consultation_id as string | null,
    })
    return { rule, vocabulary, platformId, unitId: options.unitId, unit, verdict, timeline }
  })
}
