import type { PlatformResult } from '../auditResult.js'
import type { ReportMaterial } from '../material.js'
import { count, noNumber, percent, perThousand, perThousandText, scoreText } from '../numbers.js'
import type { PlatformSummary } from '../overview.js'
import { reportHref } from '../paths.js'
import { recordText } from '../text.js'
import type { Edition } from '../wording.js'
import { type DimensionRow, dimensionRows, ungradedText } from './conclusion.js'
import { whyNoRate } from './rate.js'

export interface ComparisonRow {
  readonly name: string
  readonly platformId: string
  readonly href: string
  readonly grade: string
  readonly graded: boolean
  readonly veto: string | null
  readonly score: string
  readonly dimensions: readonly DimensionRow[]
  readonly consultations: string
  readonly perThousand: string
  readonly violations: string
  readonly reviews: string
}

export interface RuleMatrix {
  readonly platforms: readonly string[]
  readonly rules: readonly MatrixRow[]
}

export interface MatrixRow {
  readonly ruleId: string
  readonly title: string
  readonly consequence: string
  readonly consequenceLabel: string
  /** On any platform. */
  readonly failed: boolean
  readonly cells: readonly {
    readonly platform: string
    readonly href: string
    readonly rate: string
    readonly counted: string
  }[]
}

export function comparisonRow(
  platform: PlatformSummary,
  { scoring }: Pick<ReportMaterial, 'scoring'>,
  edition: Edition,
): ComparisonRow {
  const { say } = edition
  const { violation, review } = platform.found
  return {
    name: recordText(platform.name),
    platformId: recordText(platform.platformId),
    href: reportHref(platform.folder),
    grade: platform.grade ?? say('grade.none'),
    graded: platform.grade !== null,
    veto: vetoMark(platform, edition),
    score: scoreText(platform.score, scoring.bands),
    dimensions: dimensionRows(platform.dimensions, edition),
    consultations: count(platform.consultations),
    perThousand: perThousandText(violation === null ? null : perThousand(violation, platform.consultations)),
    violations: count(violation),
    reviews: count(review),
  }
}

function vetoMark({ vetoes, grade, gradeBeforeVeto }: PlatformSummary, { say }: Edition): string | null {
  if (vetoes.length === 0) return null
  if (grade === null || gradeBeforeVeto === null || grade === gradeBeforeVeto) return say('index.veto')
  return say('index.vetoLowered', { before: gradeBeforeVeto })
}

export const whyUngraded = (platform: PlatformSummary, edition: Edition): string =>
  platform.ungraded.map((reason) => ungradedText(reason, edition)).join(edition.say('sentence.between'))

/** Every rule against every platform; null where there is none. */
export function ruleMatrix(
  platforms: readonly PlatformResult[],
  titleOf: (ruleId: string) => string,
  edition: Edition,
): RuleMatrix | null {
  if (platforms.length === 0) return null
  const rules = new Map(platforms.flatMap((platform) => platform.rules.map((rule) => [rule.ruleId, rule] as const)))
  return {
    platforms: platforms.map(({ name }) => recordText(name)),
    rules: [...rules.values()].map(({ ruleId, consequence }) => ({
      ruleId,
      title: titleOf(ruleId),
      consequence,
      consequenceLabel: edition.say(`consequence.${consequence}`),
      failed: platforms.some((platform) => platform.rules.some((rule) => rule.ruleId === ruleId && rule.fail > 0)),
      cells: platforms.map((platform) => matrixCell(platform, ruleId, edition)),
    })),
  }
}

function matrixCell(platform: PlatformResult, ruleId: string, { say }: Edition): MatrixRow['cells'][number] {
  const cell = { platform: recordText(platform.name), href: reportHref(platform.folder) }
  const rule = platform.rules.find((one) => one.ruleId === ruleId)
  if (rule === undefined) return { ...cell, rate: noNumber, counted: say('rate.why.noUnits') }
  if (rule.rate === null) return { ...cell, rate: noNumber, counted: say(whyNoRate(rule)) }
  return { ...cell, rate: percent(rule.rate), counted: say('rate.counted', { n: count(rule.pass + rule.fail) }) }
}
