import type { MonthResult, PlatformResult } from '../auditResult.js'
import { count, perThousand, perThousandText } from '../numbers.js'
import type { Edition } from '../wording.js'
import { found, isJudged } from './found.js'
import { type TrendChart, trendChart } from './trendChart.js'

export interface TrendSection {
  readonly empty: boolean
  readonly months: readonly TrendRow[]
  readonly total: TrendRow
  readonly chart: TrendChart | null
  /** Said where not every violation lies in one of the months; else empty. */
  readonly undated: string
}

export interface TrendRow {
  readonly month: string
  readonly consultations: string
  readonly violations: string
  readonly perThousand: string
}

/** Violations per 1,000 consultations, month by month. */
export function trendSection(platform: PlatformResult, edition: Edition): TrendSection {
  const { months } = platform
  const totalLabel = edition.say('trend.total')
  const total = months.reduce(
    (sum, { consultations, violations }) => ({
      month: totalLabel,
      consultations: sum.consultations + consultations,
      violations: sum.violations + violations,
    }),
    { month: totalLabel, consultations: 0, violations: 0 },
  )
  const violations = found(platform, 'violation') ?? 0
  const undated = violations - total.violations
  return {
    // Without a verdict of a violation rule a month of 0 would read as one without violations.
    empty: months.length === 0 || !isJudged(platform, 'violation'),
    undated: undated > 0 ? edition.say('trend.undated', { n: count(undated) }) : '',
    months: months.map(trendRow),
    total: trendRow(total),
    chart: trendChart(
      months.map(({ month, consultations, violations }) => ({ month, value: perThousand(violations, consultations) })),
    ),
  }
}

const trendRow = ({ month, consultations, violations }: MonthResult): TrendRow => ({
  month,
  consultations: count(consultations),
  violations: count(violations),
  perThousand: perThousandText(perThousand(violations, consultations)),
})
