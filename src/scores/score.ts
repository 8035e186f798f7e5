import type { Indicator } from '../indicators/indicator.js'
import { wilsonInterval } from '../indicators/wilson.js'
import { type Dimension, dimensions, type Rule } from '../rules/rule.js'
import type { Scoring } from './scoring.js'

export interface DimensionScore {
  readonly dimension: Dimension
  /** 0 to 100; null: no rule of this dimension could be judged. */
  readonly score: number | null
  readonly weight: number
  /** The weight after the weights of empty dimensions were redistributed; null when empty itself. */
  readonly effectiveWeight: number | null
  readonly coverage: number | null
  readonly rulesScored: number
  readonly rulesTotal: number
}

export interface Veto {
  readonly ruleId: string
  readonly ceiling: string
  readonly because: 'confirmed_count' | 'rate_over_tolerance'
  readonly confirmed: number
  /** Violation rate, fail / (pass + fail), with its lower Wilson bound, and what is tolerated. */
  readonly rate: number | null
  readonly lower: number | null
  readonly tolerated: number
}

export type UngradedReason =
  | { readonly reason: 'too_few_consultations'; readonly have: number; readonly need: number }
  | { readonly reason: 'coverage_too_low'; readonly have: number | null; readonly need: number }
  | { readonly reason: 'no_dimension' }

export interface Grading {
  readonly dimensions: readonly DimensionScore[]
  /** 0 to 100, not rounded. */
  readonly score: number | null
  readonly gradeBeforeVeto: string | null
  readonly grade: string | null
  readonly ungraded: readonly UngradedReason[]
  readonly vetoes: readonly Veto[]
}

/** An indicator with its rule and the number of its findings that a person has confirmed. */
export interface Scored {
  readonly rule: Rule
  readonly indicator: Indicator
  readonly confirmed: number
}

/** Pure. One platform's dimension scores, total, vetoes and grade; below the minimum evidence, no grade and why. */
export function gradingOf(scored: readonly Scored[], consultations: number, scoring: Scoring): Grading {
  const judged = scored.filter(({ rule }) => scoring.scoredConsequences.includes(rule.consequence))
  const bare = dimensions.map((dimension) => dimensionScore(dimension, judged, scoring))
  const present = bare.reduce((sum, { score, weight }) => sum + (score === null ? 0 : weight), 0)
  const dimensionScores = bare.map((one) => ({
    ...one,
    effectiveWeight: one.score === null || present === 0 ? null : one.weight / present,
  }))
  const score =
    present === 0
      ? null
      : // Redistributed weights add up to 1 only within floating point.
        Math.min(
          100,
          dimensionScores.reduce((sum, one) => sum + (one.score ?? 0) * (one.effectiveWeight ?? 0), 0),
        )
  const ungraded = ungradedReasons(score, coverageOf(judged, scoring), consultations, scoring)
  const vetoes = scored.flatMap((one) => vetoOf(one, scoring) ?? [])
  const gradeBeforeVeto = score === null || ungraded.length > 0 ? null : gradeFor(score, scoring)
  const grade = vetoes.reduce<string | null>((worst, veto) => worseOf(worst, veto.ceiling, scoring), gradeBeforeVeto)
  return { dimensions: dimensionScores, score, gradeBeforeVeto, grade, ungraded, vetoes }
}

/** Mean pass rate of the dimension's rules, weighted by severity, times 100. */
function dimensionScore(
  dimension: Dimension,
  scored: readonly Scored[],
  scoring: Scoring,
): Omit<DimensionScore, 'effectiveWeight'> {
  const rules = scored.filter(({ rule }) => rule.dimension === dimension)
  const counted = rules.filter(({ indicator }) => isCounted(indicator, scoring))
  const weights = counted.map(({ rule }) => scoring.severityWeights[rule.severity])
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const points = counted.reduce((sum, { indicator }, index) => sum + (indicator.rate ?? 0) * (weights[index] ?? 0), 0)
  return {
    dimension,
    score: total === 0 ? null : (100 * points) / total,
    weight: scoring.dimensionWeights[dimension],
    coverage: coverageOf(rules, scoring),
    rulesScored: counted.length,
    rulesTotal: rules.length,
  }
}

/** A mean of rates that is 60 on paper may be 59.999999999999993 in floating point, and one of coverages 0.5999999999999999. */
const floatingPoint = 1e-9

const isCounted = (indicator: Indicator, scoring: Scoring): boolean =>
  indicator.rate !== null && indicator.pass + indicator.fail >= scoring.minimum.countedPerRule

/** Mean coverage of the rules that concern at least one unit, weighted by severity: a rule that nobody could judge counts 0. */
function coverageOf(scored: readonly Scored[], scoring: Scoring): number | null {
  const concerned = scored.filter(({ indicator }) => indicator.coverage !== null)
  const weights = concerned.map(({ rule }) => scoring.severityWeights[rule.severity])
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return null
  return (
    concerned.reduce((sum, { indicator }, index) => sum + (indicator.coverage ?? 0) * (weights[index] ?? 0), 0) / total
  )
}

function ungradedReasons(
  score: number | null,
  coverage: number | null,
  consultations: number,
  { minimum }: Scoring,
): UngradedReason[] {
  const reasons: UngradedReason[] = []
  if (consultations < minimum.consultations)
    reasons.push({ reason: 'too_few_consultations', have: consultations, need: minimum.consultations })
  if (coverage === null || coverage < minimum.coverage - floatingPoint)
    reasons.push({ reason: 'coverage_too_low', have: coverage, need: minimum.coverage })
  if (score === null) reasons.push({ reason: 'no_dimension' })
  return reasons
}

/** Never on one unconfirmed hit: a person has confirmed enough findings, or the rate itself is beyond doubt. */
function vetoOf({ rule, indicator, confirmed }: Scored, { veto }: Scoring): Veto | null {
  if (rule.consequence !== 'violation' || rule.severity !== veto.severity) return null
  const counted = indicator.pass + indicator.fail
  const interval = wilsonInterval(indicator.fail, counted)
  const lower = interval === null ? null : interval[0]
  const because =
    confirmed >= veto.confirmedCount
      ? 'confirmed_count'
      : counted >= veto.minimumCounted && lower !== null && lower > veto.toleratedRate
        ? 'rate_over_tolerance'
        : null
  if (because === null) return null
  return {
    ruleId: rule.id,
    ceiling: veto.ceiling,
    because,
    confirmed,
    rate: counted === 0 ? null : indicator.fail / counted,
    lower,
    tolerated: veto.toleratedRate,
  }
}

function gradeFor(score: number, { bands }: Scoring): string {
  const band = bands.find(({ from }) => score >= from - floatingPoint)
  if (band === undefined) throw new Error(`no band holds the score ${score}`)
  return band.grade
}

function worseOf(grade: string | null, ceiling: string, { bands }: Scoring): string | null {
  if (grade === null) return null
  const rank = (name: string): number => bands.findIndex((band) => band.grade === name)
  return rank(ceiling) > rank(grade) ? ceiling : grade
}
