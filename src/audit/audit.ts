import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AuditError } from '../errors.js'
import { observedPeriod } from '../facts/census.js'
import { type Period, scopeOf } from '../facts/factTable.js'
import { prepareLists, unmatchedDrugNames } from '../facts/lists.js'
import type { Vocabulary } from '../facts/vocabulary.js'
import { loadVocabulary } from '../facts/vocabulary.js'
import { holdingsOf } from '../records/holdings.js'
import { openDataset } from '../records/intake/intake.js'
import type { AuditResult } from '../report/auditResult.js'
import { rulesFolder } from '../resources.js'
import { loadRules } from '../rules/load.js'
import { loadReferences } from '../rules/references.js'
import { currentRules } from '../rules/revisions.js'
import type { Rule } from '../rules/rule.js'
import { loadScoring, type Scoring } from '../scores/scoring.js'
import { openStore } from '../store/duckdb.js'
import { auditedParts } from './auditedParts.js'
import { merged } from './auditedPlatform.js'
import { writeFindings } from './findingsFile.js'
import { type Terms, unitsPerPlatform } from './terms.js'
import { openWork } from './workFolder.js'

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
  /** Units per kind that the reference judge re-judges, shared out over the platforms. */
  readonly sample?: number
  readonly threads?: number
  /** As the engine writes sizes: '4GB'. */
  readonly memory?: string
  /** Folder for intermediate results beyond the memory limit. */
  readonly spillFolder?: string
  /** Platforms are audited in sets of at most so many rows, one set after the other; all at once when absent. */
  readonly mostRowsAtOnce?: number
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
  const seed = options.seed ?? 1
  const spill = mkdtempSync(join(options.spillFolder ?? tmpdir(), 'ihq-audit-'))
  const store = await openStore(engineOptions(options))
  try {
    const intake = await openDataset(store, options.dataset, intakeOptions(options))
    await prepareLists(store, references)
    const unmatched = await unmatchedDrugNames(store)
    const observed = await observedPeriod(store, scope)
    const rules = currentRules(pack.rules, period.to ?? observed.to)
    const holdings = await holdingsOf(store, intake.tables)
    const terms: Terms = {
      revisions: pack.rules,
      rules,
      vocabulary,
      delivery: intake.delivery,
      scope,
      scoring,
      sample: { seed, unitsPerPlatform: unitsPerPlatform(options.sample ?? 1000, holdings.length) },
      confirmed: options.confirmed ?? [],
    }
    const parts = await auditedParts(store, holdings, terms, {
      mostRows: options.mostRowsAtOnce ?? Number.POSITIVE_INFINITY,
      delivered: new Set(intake.tables.filter((table) => table.delivered).map(({ table }) => table)),
      work: openWork(join(spill, 'parts')),
      spillFolder: spill,
      onProgress: options.onProgress ?? (() => undefined),
    })
    const platformIds = holdings.map(({ platformId }) => platformId)
    const { platforms, agreement } = merged(parts, platformIds)
    if (platforms.length === 0) throw new AuditError('NO_UNITS', { dataset: options.dataset })
    if (options.findings !== undefined) await writeFindings(store, parts, platformIds, options.findings)
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
      agreement: { seed, ...agreement },
      platforms,
    }
    return { result, rules, vocabulary, scoring }
  } finally {
    store.close()
    rmSync(spill, { recursive: true, force: true })
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
