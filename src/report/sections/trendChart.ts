import { perThousandText, plainNumber, roundHalfUp } from '../numbers.js'

/** A column chart, laid out: all positions in drawing units. */
export interface TrendChart {
  readonly width: string
  readonly height: string
  readonly left: string
  readonly right: string
  readonly baseline: string
  readonly ticks: readonly { readonly y: string; readonly labelY: string; readonly label: string }[]
  readonly columns: readonly TrendColumn[]
}

export interface TrendColumn {
  readonly x: string
  readonly y: string
  readonly width: string
  readonly height: string
  readonly middle: string
  /** Above the column; empty where there are too many columns to label each. */
  readonly value: string
  readonly valueY: string
  readonly month: string
}

const [width, height] = [720, 220]
const [left, right, top, bottom] = [48, 8, 20, 26]
const mostValueLabels = 18
const mostMonthLabels = 14

/** null where no month has a value. */
export function trendChart(
  months: readonly { readonly month: string; readonly value: number | null }[],
): TrendChart | null {
  const values = months.flatMap(({ value }) => value ?? [])
  if (values.length === 0) return null
  const step = tickStep(Math.max(...values))
  const highest = step * Math.max(1, Math.ceil(Math.max(...values) / step))
  const scale = (height - top - bottom) / highest
  const slot = (width - left - right) / months.length
  const every = Math.ceil(months.length / mostMonthLabels)
  const baseline = height - bottom
  return {
    width: String(width),
    height: String(height),
    left: String(left),
    right: String(width - right),
    baseline: String(baseline),
    ticks: Array.from({ length: Math.round(highest / step) + 1 }, (_, index) => {
      const y = baseline - index * step * scale
      return { y: at(y), labelY: at(y + 4), label: plainNumber(index * step) }
    }),
    columns: months.map(({ month, value }, index) => {
      const x = left + index * slot + slot * 0.18
      const y = baseline - (value ?? 0) * scale
      return {
        x: at(x),
        y: at(y),
        width: at(slot * 0.64),
        height: at(baseline - y),
        middle: at(x + slot * 0.32),
        value: months.length > mostValueLabels ? '' : perThousandText(value),
        valueY: at(y - 5),
        month: index % every === 0 ? month : '',
      }
    }),
  }
}

const at = (position: number): string => roundHalfUp(position, 1)

/** A round step (1, 2 or 5 times a power of ten) that gives at most five ticks above zero. */
function tickStep(highest: number): number {
  if (highest === 0) return 1
  const rough = highest / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5].find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10
  return factor * power
}
