import { elementAt } from '../store/dialect.js'
import { type Draw, drawOf, fixedChoice, numberList } from './draw.js'
import { type FlawedRule, rateAt } from './flaws.js'
import type { Shape } from './shape.js'

/** What every part of the sample is derived from. SQL made with it may assume a column `p`: the platform, from 0, best first. */
export interface Synthesis {
  readonly seed: number
  readonly shape: Shape
  readonly draw: Draw
  /** A number for the platform of the row, by its badness from 0 (the best platform) to 1 (the worst). */
  byPlatform(value: (badness: number) => number): string
  /** Whether the thing breaks the rule on purpose. */
  breaks(rule: FlawedRule, of: string, times?: number): string
  /** As `breaks`, for members numbered within their platform: on the worst platform one of them always does. */
  memberBreaks(rule: FlawedRule, of: string, member: string, members: number): string
}

export function synthesisOf(seed: number, shape: Shape): Synthesis {
  const draw = drawOf(seed)
  const { platforms } = shape
  const badness = Array.from({ length: platforms }, (_, p) => (platforms === 1 ? 0.6 : p / (platforms - 1)))
  const byPlatform = (value: (badness: number) => number) => elementAt(numberList(badness.map(value)), 'p')
  const breaks = (rule: FlawedRule, of: string, times = 1) =>
    draw.belowOf(
      of,
      `breaks ${rule}`,
      'p',
      badness.map((bad) => rateAt(rule, bad) * times),
    )
  return {
    seed,
    shape,
    draw,
    byPlatform,
    breaks,
    memberBreaks: (rule, of, member, members) =>
      `(${breaks(rule, of)} or (p = ${platforms - 1} and ${member} = ${fixedChoice(seed, rule, members)}))`,
  }
}
