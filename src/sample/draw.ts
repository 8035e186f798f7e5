import { createHash } from 'node:crypto'
import { elementAt, textList, uniform, wholeBelow } from '../store/dialect.js'

/**
 * Chance as SQL. Every value is a function of the seed, the number of the thing it belongs to (`of`, an integer
 * expression) and a purpose: no draw depends on another, on the order of rows, or on how many threads there are.
 */
export interface Draw {
  /** In [0, 1). */
  number(of: string, purpose: string): string
  /** True for this share of the things. */
  below(of: string, purpose: string, share: string | number): string
  /** 0 up to, not including, the count. */
  whole(of: string, purpose: string, count: string | number): string
  pick(of: string, purpose: string, texts: readonly string[]): string
  /** Position in the weights. */
  weighted(of: string, purpose: string, weights: readonly number[]): string
  /** Log-normal whole seconds. */
  seconds(of: string, purpose: string, spread: Spread): string
  /** Standard normal. */
  normal(of: string, purpose: string): string
}

export interface Spread {
  readonly median: string | number
  /** Standard deviation of the logarithm. */
  readonly sigma: number
  readonly least: number
  readonly most: number
}

export function drawOf(seed: number): Draw {
  const number = (of: string, purpose: string) => uniform(of, keyOf(seed, purpose))
  const whole = (of: string, purpose: string, count: string | number) =>
    wholeBelow(`${number(of, purpose)} * (${count})`)
  // Box and Muller; 1 - u keeps the logarithm finite.
  const normal = (of: string, purpose: string) =>
    `(sqrt(-2 * ln(1 - ${number(of, `${purpose}, radius`)})) * cos(2 * pi() * ${number(of, `${purpose}, angle`)}))`
  return {
    number,
    whole,
    normal,
    below: (of, purpose, share) => `(${number(of, purpose)} < ${share})`,
    pick: (of, purpose, texts) => elementAt(textList(texts), whole(of, purpose, texts.length)),
    weighted: (of, purpose, weights) => {
      const quantiles = quantilesOf(weights, 1000)
      return elementAt(numberList(quantiles), whole(of, purpose, quantiles.length))
    },
    seconds: (of, purpose, { median, sigma, least, most }) =>
      wholeBelow(`least(${most}, greatest(${least}, (${median}) * exp(${sigma} * ${normal(of, purpose)})))`),
  }
}

const keyOf = (seed: number, purpose: string): bigint =>
  createHash('sha256').update(`${seed}/${purpose}`).digest().readBigUInt64BE() >> 2n

/** Positions, each as often as its weight asks: a uniform draw among them is a weighted draw among the positions. */
export function quantilesOf(weights: readonly number[], count: number): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const positions: number[] = []
  let cumulated = 0
  weights.forEach((weight, at) => {
    cumulated += weight
    while (positions.length + 0.5 < (cumulated / total) * count && positions.length < count) positions.push(at)
  })
  return positions
}

export const numberList = (numbers: readonly number[]): string => `[${numbers.join(', ')}]`

/** A number that depends on the seed and the purpose alone, for what is decided once per dataset. */
export const fixedChoice = (seed: number, purpose: string, count: number): number =>
  Number(keyOf(seed, purpose) % BigInt(count))
