import type { MonthResult, PlatformResult } from '../auditResult.js'
import { count, decimal, perThousand } from '../numbers.js'
import { type TrendChart, trendChart } from './trendChart.js'

export interface TrendSection {
  readonly empty: boolean
  readonly months: readonly TrendRow[]
  readonly total: TrendRow
  readonly chart: TrendChart | null
}

export interface TrendRow {
  readonly month: string
  readonly consultations: string
  readonly violations: string
  readonly perThousand: string
}

/** Violations per 1,000 consultations, month by month. */
export function trendSection({ months }: Pick<PlatformResult, 'months'>, totalLabel: string): TrendSection {
  const total = months.reduce(
    (sum, { consultations, violations }) => ({
      month: totalLabel,
      consultations: sum.consultations + consultations,
      violations: sum.violations + violations,
    }),
    { month: totalLabel, consultations: 0, violations: 0 },
  )
  return {
    empty: months.length === 0,
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
  perThousand: decimal(perThousand(violations, consultations)),
})
