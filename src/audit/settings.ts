import { factTable } from '../facts/factTable.js'
import type { References } from '../facts/lists.js'
import type { Holding } from '../records/holdings.js'
import type { InputFile } from '../records/intake/digest.js'
import type { TableIntake } from '../records/intake/tableIntake.js'
import { loadCorePoints } from '../report/corePoints.js'
import { rulesFolder } from '../resources.js'
import { contentHash } from '../rules/contentHash.js'
import { revisionKey } from '../rules/revisions.js'
import { describeJudged, maskColumns, rulesByUnit } from '../verdicts/judged.js'
import type { Terms } from './terms.js'

/** What the user chose for an audit, beside the records, as digests: the parts that two runs must share to share results. */
export interface Settings {
  readonly tool: string
  readonly rules: string
  readonly lists: string
  readonly period: string
  readonly sample: string
  readonly confirmed: string
}

export const settingsOf = (
  terms: Terms,
  { lists, calendar }: References,
  chosen: {
    readonly tool: string
    readonly rules: string
    readonly period: unknown
    readonly sample: number
  },
): Settings => ({
  tool: chosen.tool,
  rules: contentHash([chosen.rules, terms.scoring, loadCorePoints(rulesFolder)]),
  lists: contentHash([lists, calendar]),
  period: contentHash(chosen.period),
  sample: contentHash([terms.sample.seed, chosen.sample]),
  confirmed: contentHash([...terms.confirmed].sort()),
})

/** Stands for a run: the same material, read the same way, under the same settings; and so the same result. */
export const runKey = (keys: ReadonlyMap<string, string>, inputs: readonly InputFile[]): string =>
  contentHash([[...keys], inputs])

/** Stands for all that a platform's result depends on. */
export const platformKeys = (
  settings: Settings,
  terms: Terms,
  intake: readonly TableIntake[],
  holdings: readonly Holding[],
): ReadonlyMap<string, string> => {
  const delivered = intake.map(({ table, delivered: is, missingColumns }) => [table, is, missingColumns])
  const common = contentHash([settings, questionsOf(terms), delivered])
  return new Map(holdings.map(({ platformId, tables }) => [platformId, contentHash([common, platformId, tables])]))
}

/** The very SQL that judges, with what was delivered and the period in it; what shows; how many are re-judged. */
function questionsOf({ revisions, rules, vocabulary, delivery, scope, sample }: Terms): string {
  const judging = [...rulesByUnit(revisions)].map(([unit, ofUnit]) => {
    const words = vocabulary.get(unit)
    if (words === undefined) throw new Error(`no unit ${unit}`)
    const { facts } = describeJudged(ofUnit, words)
    return [factTable(words, facts, delivery, scope), maskColumns(ofUnit, words)]
  })
  return contentHash([judging, rules.map(revisionKey), sample.unitsPerPlatform])
}
