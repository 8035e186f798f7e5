import type { Indicator } from '../../indicators/indicator.js'
import { count, percent, percentRange } from '../numbers.js'
import type { Edition } from '../wording.js'
import { type IntervalBar, intervalBar } from './intervalBar.js'

/** A rate in print: with its interval and what it was counted on, or the reason why there is none. */
export interface Rate {
  readonly rate: string
  readonly interval: string
  /** 'of 1,234' */
  readonly counted: string
  readonly bar: IntervalBar | null
  /** Why there is no rate; null where there is one. */
  readonly why: string | null
}

export function rateOf(indicator: Omit<Indicator, 'ruleId' | 'coverage'>, { say }: Edition): Rate {
  const { rate, interval, pass, fail } = indicator
  return {
    rate: percent(rate),
    interval: percentRange(interval),
    counted: say('rate.counted', { n: count(pass + fail) }),
    bar: intervalBar(rate, interval),
    why: rate === null ? say(whyNoRate(indicator)) : null,
  }
}

export function whyNoRate({ unknown, excluded, notApplicable }: Omit<Indicator, 'ruleId' | 'coverage'>) {
  if (unknown > 0) return 'rate.why.unknown' as const
  if (excluded > 0) return 'rate.why.excluded' as const
  if (notApplicable > 0) return 'rate.why.notApplicable' as const
  return 'rate.why.noUnits' as const
}
