import type { Rule } from '../rules/rule.js'
import type { AuditHead } from './auditResult.js'
import { type ReportMaterial, ruleOf, type Subject } from './material.js'
import { count } from './numbers.js'
import type { Overview } from './overview.js'
import { type ComparisonRow, comparisonRow, type RuleMatrix, ruleMatrix, whyUngraded } from './sections/comparison.js'
import { type Conclusion, conclusionOf } from './sections/conclusion.js'
import { type CorePointText, corePointsSection } from './sections/corePoints.js'
import { type FindingsSection, findingsSection } from './sections/findings.js'
import { firstIds } from './sections/firstIds.js'
import { type Heading, headingOf } from './sections/heading.js'
import { type InstitutionsSection, institutionsSection } from './sections/institutions.js'
import { type IntakeSection, intakeSection } from './sections/intake.js'
import {
  type GradeCount,
  gradeCounts,
  type RuleOverviewRow,
  ruleOverview,
  ungradedKey,
} from './sections/manyPlatforms.js'
import { type MethodSection, methodSection } from './sections/method.js'
import { observedText, periodText } from './sections/period.js'
import { type RuleGroup, rulesSection } from './sections/rules.js'
import { type TrendSection, trendSection } from './sections/trend.js'
import { type MissingNeed, missingNeeds, withoutRows } from './sections/undelivered.js'
import { recordText } from './text.js'
import type { Edition } from './wording.js'

/** One platform's report in one language: finished strings, and positions of drawings. A template only lays it out. */
export interface PlatformModel {
  readonly heading: Heading
  readonly conclusion: Conclusion
  readonly intake: IntakeSection
  readonly missingNeeds: readonly MissingNeed[]
  /** Which delivered tables have no row of this platform; empty where all have. */
  readonly withoutRows: string
  readonly corePoints: readonly CorePointText[]
  readonly ruleGroups: readonly RuleGroup[]
  readonly trend: TrendSection
  readonly institutions: InstitutionsSection
  readonly findings: FindingsSection
  readonly method: MethodSection
}

/** A row of the comparison, with what it is sorted and filtered by. */
interface ListedPlatform extends ComparisonRow {
  readonly gradeKey: string
  readonly gradeRank: string
  /** Shown on demand. */
  readonly later: boolean
}

/** The page that sets the platforms of a run side by side, in one language. */
export interface IndexModel {
  readonly synthetic: boolean
  readonly entries: Heading['entries']
  readonly dimensionTitles: readonly string[]
  readonly grades: readonly GradeCount[]
  readonly platforms: readonly ListedPlatform[]
  /** Whether there are so many platforms that a reader looks for some of them. */
  readonly many: boolean
  /** How many rows are shown at first, and with every further demand. */
  readonly rowsAtOnce: number
  readonly ungraded: readonly { readonly name: string; readonly why: string }[]
  readonly ungradedCount: string
  /** Which platforms have rows, but no result; empty where there are none. */
  readonly leftOut: string
  /** Filled in by the page's script: {found}, {all}, {shown}; {column}. */
  readonly toFill: Readonly<Record<'platforms' | 'rules' | 'ascending' | 'descending', string>>
  readonly matrix: RuleMatrix | null
  /** Instead of the matrix, where there are many platforms. */
  readonly ruleOverview: readonly RuleOverviewRow[]
  readonly intake: IntakeSection
  readonly method: MethodSection
}

export const platformModel = (subject: Subject, edition: Edition): PlatformModel => ({
  heading: headingOf(subject, edition),
  conclusion: conclusionOf(subject, edition),
  intake: intakeSection(subject.result, subject.material, edition),
  missingNeeds: missingNeeds(subject, edition),
  withoutRows: withoutRows(subject, edition),
  corePoints: corePointsSection(subject, edition),
  ruleGroups: rulesSection(subject, edition),
  trend: trendSection(subject.platform, edition),
  institutions: institutionsSection(subject.platform, edition),
  findings: findingsSection(subject, edition),
  method: methodSection(subject.result, subject.material, edition),
})

export function indexModel(
  result: AuditHead,
  overview: Overview,
  rules: ReadonlyMap<string, Rule>,
  material: ReportMaterial,
  edition: Edition,
): IndexModel {
  const { say, pick } = edition
  const { platforms, sideBySide } = overview
  const titleOf = (id: string): string => pick(ruleOf({ rules }, id).title)
  const without = platforms.filter(({ grade }) => grade === null)
  const rank = new Map([...material.scoring.bands.map(({ grade }) => grade), null].map((grade, at) => [grade, at]))
  return {
    synthetic: result.dataset.synthetic,
    entries: [
      { label: say('index.platforms'), value: count(platforms.length) },
      { label: say('heading.period'), value: periodText(result.period, edition) },
      { label: say('heading.observed'), value: observedText(result.period, edition) },
      { label: say('heading.consultations'), value: count(total(platforms)) },
      { label: say('provenance.rules'), value: say('provenance.ruleCount', { n: count(result.rulePack.rules) }) },
      { label: say('heading.tool'), value: `${result.tool.name} ${result.tool.version}` },
    ],
    dimensionTitles: (['process-compliance', 'service-continuity', 'outcome-effectiveness'] as const).map((dimension) =>
      say(`dimension.${dimension}`),
    ),
    grades: gradeCounts(overview, material.scoring.bands, edition),
    platforms: platforms.map((platform, at) => ({
      ...comparisonRow(platform, material, edition),
      gradeKey: platform.grade ?? ungradedKey,
      gradeRank: String(rank.get(platform.grade) ?? rank.size),
      later: sideBySide === null && at >= rowsAtOnce,
    })),
    many: sideBySide === null,
    rowsAtOnce,
    ungraded: without.map((platform) => ({ name: recordText(platform.name), why: whyUngraded(platform, edition) })),
    ungradedCount: say('index.ungradedCount', { n: count(without.length) }),
    leftOut: leftOutText(result, edition),
    toFill: {
      platforms: say('index.shown', asTheyStand),
      rules: say('index.shownRules', asTheyStand),
      ascending: say('index.ascending', asTheyStand),
      descending: say('index.descending', asTheyStand),
    },
    matrix: ruleMatrix(sideBySide ?? [], titleOf, edition),
    ruleOverview: sideBySide === null ? ruleOverview(overview.rules, titleOf, edition) : [],
    intake: intakeSection(result, material, edition),
    method: methodSection(result, material, edition),
  }
}

const rowsAtOnce = 100

const mostLeftOut = 100

const leftOutText = ({ leftOut = [] }: AuditHead, edition: Edition): string =>
  leftOut.length === 0
    ? ''
    : edition.say('index.leftOut', { n: count(leftOut.length), ids: firstIds(leftOut, mostLeftOut, edition) })

const asTheyStand = { found: '{found}', all: '{all}', shown: '{shown}', column: '{column}' }

const total = (platforms: Overview['platforms']): number =>
  platforms.reduce((sum, { consultations }) => sum + consultations, 0)
