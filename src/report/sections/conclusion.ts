import type { Scoring } from '../../scores/scoring.js'
import type { DimensionResult, PlatformResult, UngradedReason } from '../auditResult.js'
import { ruleOf, type Subject } from '../material.js'
import { count, percent, percentApart, roundHalfUp, scoreText } from '../numbers.js'
import { recordText } from '../text.js'
import type { Edition } from '../wording.js'
import { foundText, isJudged } from './found.js'
import { periodText } from './period.js'
import { type Problem, topProblems } from './problems.js'
import { type VetoSection, vetoSection } from './vetoes.js'

export interface Conclusion {
  readonly grade: string
  readonly graded: boolean
  readonly score: string
  readonly summary: string
  readonly ungraded: readonly string[]
  readonly dimensions: readonly DimensionRow[]
  readonly vetoes: VetoSection
  readonly findings: readonly { readonly consequence: string; readonly label: string; readonly total: string }[]
  readonly problems: readonly Problem[]
  /** Said where there are no problems. */
  readonly noProblems: string
}

export interface DimensionRow {
  readonly title: string
  readonly score: string
  /** Length of the bar, 0 to 100; null where there is no score. */
  readonly bar: string | null
  readonly weight: string
  readonly effectiveWeight: string
  readonly coverage: string
  readonly rules: string
  readonly why: string | null
}

/** The conclusion at a glance: grade, score, dimensions, vetoes, the gravest problems. */
export function conclusionOf(subject: Subject, edition: Edition): Conclusion {
  const { platform, material } = subject
  const { say } = edition
  return {
    grade: platform.grade ?? say('grade.none'),
    graded: platform.grade !== null,
    score: scoreText(platform.score, material.scoring.bands),
    summary: summaryOf(subject, edition),
    ungraded: platform.ungraded.map((reason) => ungradedText(reason, edition)),
    dimensions: dimensionRows(platform.dimensions, edition),
    vetoes: vetoSection(platform, (id) => edition.pick(ruleOf(subject, id).title), edition),
    findings: (['violation', 'review', 'below_target'] as const).map((consequence) => ({
      consequence,
      label: say(`consequence.${consequence}`),
      total: foundText(platform, consequence),
    })),
    problems: topProblems(subject, edition),
    noProblems: say(isJudged(platform) ? 'conclusion.noProblems' : 'conclusion.nothingJudged'),
  }
}

function summaryOf({ result, platform, material }: Subject, edition: Edition): string {
  const { say } = edition
  const judged = platform.rules.filter((rule) => rule.rate !== null).length
  const scope = say('conclusion.scope', {
    platform: recordText(platform.name),
    period: periodText(result.period, edition),
    consultations: count(platform.consultations),
    rules: count(platform.rules.length),
    judged: count(judged),
  })
  return [scope, verdictOf(platform, material.scoring, edition), findingsSentence(platform, edition)].join(
    say('sentence.between'),
  )
}

function verdictOf({ grade, score }: PlatformResult, { bands }: Scoring, { say }: Edition): string {
  if (grade !== null) return say('conclusion.graded', { score: scoreText(score, bands), grade })
  return score === null ? say('conclusion.unscored') : say('conclusion.ungraded', { score: scoreText(score, bands) })
}

function findingsSentence(platform: PlatformResult, { say }: Edition): string {
  if (!isJudged(platform)) return say('conclusion.nothingJudged')
  const { violation, review, below_target } = platform.findings.byConsequence
  return say('conclusion.findings', {
    violations: count(violation),
    reviews: count(review),
    belowTarget: count(below_target),
  })
}

export function ungradedText(reason: UngradedReason, { say }: Edition): string {
  switch (reason.reason) {
    case 'too_few_consultations':
      return say('ungraded.tooFew', { have: count(reason.have), need: count(reason.need) })
    case 'coverage_too_low':
      return reason.have === null
        ? say('ungraded.noCoverage', { need: percent(reason.need) })
        : say('ungraded.coverage', { have: percentApart(reason.have, reason.need), need: percent(reason.need) })
    case 'no_dimension':
      return say('ungraded.noDimension')
  }
}

/** The weight of a dimension without a score goes to the others, where there are any. */
export const whyUnscored = (dimensions: readonly DimensionResult[], { say }: Edition): string =>
  say(dimensions.some(({ score }) => score !== null) ? 'conclusion.dimensionUnscored' : 'conclusion.noDimensionScored')

export function dimensionRows(dimensions: readonly DimensionResult[], edition: Edition): DimensionRow[] {
  const { say } = edition
  return dimensions.map((dimension) => ({
    title: say(`dimension.${dimension.dimension}`),
    score: scoreText(dimension.score),
    bar: dimension.score === null ? null : roundHalfUp(dimension.score, 1),
    weight: percent(dimension.weight),
    effectiveWeight: percent(dimension.effectiveWeight),
    coverage: percent(dimension.coverage),
    rules: say('conclusion.rulesScored', {
      scored: count(dimension.rulesScored),
      total: count(dimension.rulesTotal),
    }),
    why: dimension.score === null ? whyUnscored(dimensions, edition) : null,
  }))
}
