import { join } from 'node:path'
import { AuditError } from '../errors.js'
import { anyConsultation, observedPeriod } from '../facts/census.js'
import { type Period, scopeOf } from '../facts/factTable.js'
import { unmatchedDrugNames } from '../facts/lists.js'
import type { Vocabulary } from '../facts/vocabulary.js'
import { loadVocabulary } from '../facts/vocabulary.js'
import { holdingsOf } from '../records/holdings.js'
import type { AuditReading, AuditResult } from '../report/auditResult.js'
import { rulesFolder } from '../resources.js'
import { loadRules } from '../rules/load.js'
import { loadReferences } from '../rules/references.js'
import { currentRules } from '../rules/revisions.js'
import type { Rule } from '../rules/rule.js'
import { loadScoring, type Scoring } from '../scores/scoring.js'
import { engineVersion } from '../store/dialect.js'
import { auditedParts } from './auditedParts.js'
import { type AuditedPart, merged } from './auditedPlatform.js'
import { basisFile, basisOf } from './basis.js'
import { type Bounds, engineOptions } from './bounds.js'
import { budgetOf } from './budget.js'
import { type EarlierRun, refuseAltered, takenOver } from './earlierRun.js'
import { confirmedAmong, writeFindings } from './findingsFile.js'
import { type Room, refuseTooLittleRoom } from './room.js'
import type { RunFolder } from './runFolder.js'
import { platformKeys, runKey, settingsOf } from './settings.js'
import { type Terms, unitsPerPlatform } from './terms.js'
import { type DatasetOptions, withDataset } from './withDataset.js'
import { openWork } from './workFolder.js'

/** Beyond the memory it is given an audit works set by set, and spills to `spillFolder`. */
export interface AuditOptions extends Bounds {
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
  /** Folder for intermediate results; the system's temporary folder when absent. */
  readonly spillFolder?: string
  /** Platforms are audited in sets of at most so many rows, one set after the other; as the memory asks when absent. */
  readonly mostRowsAtOnce?: number
  /** Ids of findings that a person has confirmed. */
  readonly confirmed?: readonly string[]
  readonly toolVersion: string
  /** Where findings.parquet (and findings.csv) go; nothing is written when absent. */
  readonly findings?: { readonly folder: string; readonly csv: boolean }
  /** A run folder that an interrupted run may have begun, and that keeps what it needs to go on; instead of `findings`. */
  readonly run?: { readonly folder: RunFolder; readonly csv: boolean }
  /** An earlier run, whose results stand for platforms where nothing has changed. */
  readonly since?: EarlierRun
  /** Told once how many platforms need not be judged: those an interrupted run has finished, and those taken over. */
  readonly onTakenOver?: (platforms: { resumed: number; unchanged: number; total: number }) => void
  /** Told once what lies in the dataset and was not recognised, and so not read, if anything. */
  readonly onIgnored?: (names: readonly string[]) => void
  readonly onProgress?: (step: string, done: number, total: number) => void
}

export interface AuditRun<Result extends AuditReading = AuditResult> {
  readonly result: Result
  /** One revision of every rule: that of the last day audited. */
  readonly rules: readonly Rule[]
  readonly vocabulary: Vocabulary
  readonly scoring: Scoring
}

/** Records in, audit result out: intake, facts, verdicts, indicators, scores. Reads no clock; the same input gives the same result. */
export const audit = (options: AuditOptions): Promise<AuditRun> =>
  auditReading(options, async ({ result, ...run }) => ({
    ...run,
    result: { ...result, platforms: [...result.platforms] },
  }))

/** The same for any number of platforms: `use` reads their results one at a time, from files that are there until it ends. */
export async function auditReading<Used>(
  options: AuditOptions,
  use: (run: AuditRun<AuditReading>) => Promise<Used>,
): Promise<Used> {
  const vocabulary = await loadVocabulary()
  const pack = loadRules(options.rules ?? [rulesFolder], vocabulary, options.overlays)
  const references = loadReferences(options.lists)
  const scoring = loadScoring(rulesFolder)
  const period = options.period ?? { from: null, to: null }
  const scope = scopeOf(period)
  const seed = options.seed ?? 1
  const budget = budgetOf(options.memory)
  const roomIn = (folder: string): Room => ({ engineBytes: budget.engine, folder, limit: options.spillLimit })
  const reading: DatasetOptions = {
    references,
    engine: engineOptions(options, budget.engine),
    layout: options.layout,
    spillFolder: options.spillFolder,
    onProgress: options.onProgress,
    beforeReading: (files, folder) => refuseTooLittleRoom(files, 'read', roomIn(folder)),
  }
  return withDataset(options.dataset, reading, async (store, intake, spill) => {
    if (intake.ignoredFiles.length > 0) options.onIgnored?.(intake.ignoredFiles)
    const unmatched = await unmatchedDrugNames(store)
    if (!(await anyConsultation(store, scope))) throw new AuditError('NO_UNITS', { dataset: options.dataset })
    const observed = await observedPeriod(store, scope)
    const rules = currentRules(pack.rules, period.to ?? observed.to)
    const holdings = await holdingsOf(store, intake.tables, options.onProgress)
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
    const [{ version } = { version: '' }] = await store.rows<{ version: string }>(engineVersion)
    const settings = settingsOf(terms, references, {
      tool: `${options.toolVersion} ${version}`,
      rules: pack.hash,
      period,
      sample: options.sample ?? 1000,
    })
    const keys = platformKeys(settings, terms, intake.tables, holdings)
    const work = options.run?.folder.open(runKey(keys, intake.inputs)) ?? openWork(join(spill, 'parts'))
    const finished = new Set(work.finished.flatMap(({ platforms }) => platforms.map(({ platformId }) => platformId)))
    const others = new Map([...keys].filter(([platformId]) => !finished.has(platformId)))
    const unchanged = options.since === undefined ? [] : [takenOver(options.since, settings, others)]
    options.onTakenOver?.({
      resumed: finished.size,
      unchanged: countOf(unchanged),
      total: holdings.length,
    })
    const delivered = new Set(intake.tables.filter((table) => table.delivered).map(({ table }) => table))
    const parts = await auditedParts(store, holdings, terms, {
      mostRows: Math.min(options.mostRowsAtOnce ?? Number.POSITIVE_INFINITY, budget.mostRows),
      delivered,
      parquet: intake.parquet,
      beforeCopying: (files) => refuseTooLittleRoom(files, 'copy', roomIn(spill)),
      work,
      unchanged,
      spillFolder: spill,
      watch: intake.watch,
      onProgress: options.onProgress ?? (() => undefined),
    })
    intake.watch.end()
    const platformIds = holdings.map(({ platformId }) => platformId)
    const { platforms, agreement, withoutResult } = merged(parts, holdings, delivered)
    const known = new Set(platformIds)
    const leftOut = [...withoutResult, ...intake.refusedPlatforms.filter((id) => !known.has(id))].sort()
    const target =
      options.run === undefined ? options.findings : { folder: options.run.folder.staging(), csv: options.run.csv }
    if (target !== undefined) {
      options.onProgress?.('findings', 0, 1)
      await writeFindings(store, parts, platformIds, target)
      if (options.since !== undefined) await refuseAltered(options.since)
    }
    const result: AuditReading = {
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
      ...(options.confirmed === undefined
        ? {}
        : { confirmed: await confirmedAmong(store, parts, platformIds, options.confirmed) }),
      ...(leftOut.length === 0 ? {} : { leftOut }),
      agreement: { seed, ...agreement },
      platforms,
    }
    if (options.run !== undefined) {
      const basis = await basisOf(settings, keys, parts, { result, folder: options.run.folder.staging() })
      options.run.folder.write(basisFile, [`${JSON.stringify(basis, null, 2)}\n`])
    }
    return await use({ result, rules, vocabulary, scoring })
  })
}

const countOf = (parts: readonly AuditedPart[]): number =>
  parts.reduce((sum, { platforms }) => sum + platforms.length, 0)
