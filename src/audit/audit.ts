import { AuditError } from '../errors.js'
import { observedPeriod } from '../facts/census.js'
import { type Period, scopeOf } from '../facts/factTable.js'
import { prepareLists, unmatchedDrugNames } from '../facts/lists.js'
import type { Vocabulary } from '../facts/vocabulary.js'
import { loadVocabulary } from '../facts/vocabulary.js'
import { tallyInto } from '../indicators/tally.js'
import { openDataset } from '../records/intake/intake.js'
import type { AuditResult } from '../report/auditResult.js'
import { rulesFolder } from '../resources.js'
import { loadRules } from '../rules/load.js'
import { loadReferences } from '../rules/references.js'
import { currentRules } from '../rules/revisions.js'
import type { Rule } from '../rules/rule.js'
import { loadScoring, type Scoring } from '../scores/scoring.js'
import { literal } from '../store/dialect.js'
import { openStore } from '../store/duckdb.js'
import type { Store } from '../store/store.js'
import { agreementWithReference } from '../verdicts/agreement.js'
import { createFindings, findingsInto, findingsTable } from '../verdicts/findingStore.js'
import { judgeUnits, rulesByUnit } from '../verdicts/judged.js'
import { platformResults } from './platforms.js'

export interface AuditOptions {
  /** Folder or database file with the records. */
  readonly dataset: string
  readonly layout?: string
  /** Rule folders; the built-in rules when absent. */
  readonly rules?: readonly string[]
  /** Overlays on the rules, in this order: names of built-in ones, or paths of .json files. */
  readonly overlays?: readonly string[]
  /** Folders of reference lists that replace the product's of the same name. */
  readonly lists?: readonly string[]
  readonly period?: Period
  /** Decides which units are drawn for the reference judge. */
  readonly seed?: number
  /** Units per kind that the reference judge re-judges. */
  readonly sample?: number
  readonly threads?: number
  /** As the engine writes sizes: '4GB'. */
  readonly memory?: string
  /** Folder for intermediate results beyond the memory limit. */
  readonly spillFolder?: string
  /** Ids of findings that a person has confirmed. */
  readonly confirmed?: readonly string[]
  readonly toolVersion: string
  /** Where findings.parquet (and findings.csv) go; nothing is written when absent. */
  readonly findings?: { readonly folder: string; readonly csv: boolean }
  readonly onProgress?: (step: string, done: number, total: number) => void
}

export interface AuditRun {
  readonly result: AuditResult
  /** One revision of every rule: that of the last day audited. */
  readonly rules: readonly Rule[]
  readonly vocabulary: Vocabulary
  readonly scoring: Scoring
}

/** Records in, audit result out: intake, facts, verdicts, indicators, scores. Reads no clock; the same input gives the same result. */
export async function audit(options: AuditOptions): Promise<AuditRun> {
  const vocabulary = await loadVocabulary()
  const pack = loadRules(options.rules ?? [rulesFolder], vocabulary, options.overlays)
  const references = loadReferences(options.lists)
  const scoring = loadScoring(rulesFolder)
  const period = options.period ?? { from: null, to: null }
  const scope = scopeOf(period)
  const progress = options.onProgress ?? (() => undefined)
  const store = await openStore(engineOptions(options))
  try {
    const intake = await openDataset(store, options.dataset, intakeOptions(options))
    await prepareLists(store, references)
    const observed = await observedPeriod(store, scope)
    const rules = currentRules(pack.rules, period.to ?? observed.to)
    await createFindings(store)
    const seed = options.seed ?? 1
    const agreement = { seed, units: 0, verdicts: 0, agreed: 0 }
    const kinds = [...rulesByUnit(pack.rules)]
    for (const [index, [unit, ofUnit]] of kinds.entries()) {
      progress(`verdicts:${unit}`, index, kinds.length)
      const words = vocabulary.get(unit)
      if (words === undefined) throw new Error(`no unit ${unit}`)
      const judged = await judgeUnits(store, ofUnit, words, intake.delivery, scope)
      const agreed = await agreementWithReference(store, judged, words, { seed, units: options.sample ?? 1000 })
      agreement.units += agreed.units
      agreement.verdicts += agreed.verdicts
      agreement.agreed += agreed.agreed
      await tallyInto(store, judged)
      await findingsInto(store, judged, words)
      await store.run(`drop table ${judged.table}`)
    }
    progress('report', kinds.length, kinds.length)
    const platforms = await platformResults(store, rules, intake.delivery, scoring, scope, options.confirmed ?? [])
    if (platforms.length === 0) throw new AuditError('NO_UNITS', { dataset: options.dataset })
    if (options.findings !== undefined) await writeFindings(store, options.findings)
    const unmatched = await unmatchedDrugNames(store)
    const result: AuditResult = {
      tool: { name: 'ihq', version: options.toolVersion },
      rulePack: {
        hash: pack.hash,
        rules: rules.length,
        overlays: pack.overlays,
        lists: references.summaries,
      },
      period: { ...period, observed },
      dataset: {
        layout: intake.layout,
        synthetic: intake.synthetic,
        inputs: intake.inputs,
        unmatchedDrugNames: unmatched.count,
      },
      intake: intake.tables,
      agreement,
      platforms,
    }
    return { result, rules, vocabulary, scoring }
  } finally {
    store.close()
  }
}

const engineOptions = ({ threads, memory, spillFolder }: AuditOptions) => ({
  ...(threads === undefined ? {} : { threads }),
  ...(memory === undefined ? {} : { memory }),
  ...(spillFolder === undefined ? {} : { spillFolder }),
})

const intakeOptions = ({ layout, spillFolder, onProgress }: AuditOptions) => ({
  ...(layout === undefined ? {} : { layout }),
  ...(spillFolder === undefined ? {} : { spillFolder }),
  ...(onProgress === undefined ? {} : { onProgress }),
})

async function writeFindings(store: Store, target: { readonly folder: string; readonly csv: boolean }): Promise<void> {
  const rows = `select * from ${findingsTable} order by rule_id, platform_id, unit_id`
  await store.run(
    `copy (${rows}) to ${literal(`${target.folder}/findings.parquet`)} (format parquet, compression zstd)`,
  )
  if (target.csv) await store.run(`copy (${rows}) to ${literal(`${target.folder}/findings.csv`)} (format csv, header)`)
}
