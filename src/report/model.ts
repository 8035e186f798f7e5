import type { Rule } from '../rules/rule.js'
import type { AuditHead } from './auditResult.js'
import { type ReportMaterial, ruleOf, type Subject } from './material.js'
import { count } from './numbers.js'
import type { Overview } from './overview.js'
import { type ComparisonRow, comparisonRow, type RuleMatrix, ruleMatrix, whyUngraded } from './sections/comparison.js'
import { type Conclusion, conclusionOf } from './sections/conclusion.js'
import { type CorePointText, corePointsSection } from './sections/corePoints.js'
import { type FindingsSection, findingsSection } from './sections/findings.js'
import { type Heading, headingOf } from './sections/heading.js'
import { type InstitutionsSection, institutionsSection } from './sections/institutions.js'
import { type IntakeSection, intakeSection } from './sections/intake.js'
import { type MethodSection, methodSection } from './sections/method.js'
import { observedText, periodText } from './sections/period.js'
import { type RuleGroup, rulesSection } from './sections/rules.js'
import { type TrendSection, trendSection } from './sections/trend.js'
import { type MissingNeed, missingNeeds } from './sections/undelivered.js'
import { recordText } from './text.js'
import type { Edition } from './wording.js'

/** One platform's report in one language: finished strings, and positions of drawings. A template only lays it out. */
export interface PlatformModel {
  readonly heading: Heading
  readonly conclusion: Conclusion
  readonly intake: IntakeSection
  readonly missingNeeds: readonly MissingNeed[]
  readonly corePoints: readonly CorePointText[]
  readonly ruleGroups: readonly RuleGroup[]
  readonly trend: TrendSection
  readonly institutions: InstitutionsSection
  readonly findings: FindingsSection
  readonly method: MethodSection
}

/** The page that sets the platforms of a run side by side, in one language. */
export interface IndexModel {
  readonly synthetic: boolean
  readonly entries: Heading['entries']
  readonly dimensionTitles: readonly string[]
  readonly platforms: readonly ComparisonRow[]
  readonly ungraded: readonly { readonly name: string; readonly why: string }[]
  readonly matrix: RuleMatrix | null
  readonly intake: IntakeSection
  readonly method: MethodSection
}

export const platformModel = (subject: Subject, edition: Edition): PlatformModel => ({
  heading: headingOf(subject, edition),
  conclusion: conclusionOf(subject, edition),
  intake: intakeSection(subject.result, subject.material, edition),
  missingNeeds: missingNeeds(subject, edition),
  corePoints: corePointsSection(subject, edition),
  ruleGroups: rulesSection(subject, edition),
  trend: trendSection(subject.platform, edition),
  institutions: institutionsSection(subject.platform.institutionResults, edition),
  findings: findingsSection(subject, edition),
  method: methodSection(subject.result, subject.material, edition),
})

export function indexModel(
  result: AuditHead,
  { platforms, sideBySide }: Overview,
  rules: ReadonlyMap<string, Rule>,
  material: ReportMaterial,
  edition: Edition,
): IndexModel {
  const { say, pick } = edition
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
    platforms: platforms.map((platform) => comparisonRow(platform, edition)),
    ungraded: platforms
      .filter(({ grade }) => grade === null)
      .map((platform) => ({ name: recordText(platform.name), why: whyUngraded(platform, edition) })),
    matrix: ruleMatrix(sideBySide ?? [], (id) => pick(ruleOf({ rules }, id).title), edition),
    intake: intakeSection(result, material, edition),
    method: methodSection(result, material, edition),
  }
}

const total = (platforms: Overview['platforms']): number =>
  platforms.reduce((sum, { consultations }) => sum + consultations, 0)
