import { createHash } from 'node:crypto'
import { elementAt, oneOf, shareThreshold, uniform, uniformBelow } from '../store/dialect.js'

/**
 * Chance as SQL. Every value is a function of the seed, the number of the thing it belongs to (`of`, an integer
 * expression) and a purpose: no draw depends on another, on the order of rows, or on how many threads there are.
 */
export interface Draw {
  /** In [0, 1). */
  number(of: string, purpose: string): string
  /** True for this share of the things. */
  below(of: string, purpose: string, share: string | number): string
  /** The same where the share is that of the thing's kind: `kind` is its position in the shares. */
  belowOf(of: string, purpose: string, kind: string, shares: readonly number[]): string
  /** 0 up to, not including, the count. */
  whole(of: string, purpose: string, count: string | number): string
  pick(of: string, purpose: string, texts: readonly string[]): string
  /** Position in the weights. */
  weighted(of: string, purpose: string, weights: readonly number[]): string
  /** Whole seconds, log-logistic: a curve of waiting times that is all but the log-normal one and needs one draw only. */
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

/** Whole number at or below, in four bytes: nothing that is drawn is beyond two thousand million. */
const small = (number: string): string => `cast(floor(${number}) as integer)`

export function drawOf(seed: number): Draw {
  const number = (of: string, purpose: string) => uniform(of, keyOf(seed, purpose))
  const whole = (of: string, purpose: string, count: string | number) => small(`${number(of, purpose)} * (${count})`)
  // Box and Muller; 1 - u keeps the logarithm finite.
  const normal = (of: string, purpose: string) =>
    `(sqrt(-2 * ln(1 - ${number(of, `${purpose}, radius`)})) * cos(2 * pi() * ${number(of, `${purpose}, angle`)}))`
  return {
    number,
    whole,
    normal,
    below: (of, purpose, share) =>
      typeof share === 'number'
        ? uniformBelow(of, keyOf(seed, purpose), shareThreshold(share))
        : `(${number(of, purpose)} < ${share})`,
    belowOf: (of, purpose, kind, shares) =>
      uniformBelow(of, keyOf(seed, purpose), elementAt(`[${shares.map(shareThreshold).join(', ')}]`, kind)),
    pick: (of, purpose, texts) => oneOf(texts, whole(of, purpose, texts.length)),
    weighted: (of, purpose, weights) => {
      const total = weights.reduce((sum, weight) => sum + weight, 0)
      const quantiles = quantilesOf(weights, Number.isInteger(total) ? Math.min(total, 1000) : 1000)
      return elementAt(numberList(quantiles), whole(of, purpose, quantiles.length))
    },
    seconds: (of, purpose, { median, sigma, least, most }) => {
      const odds = `(1 / (1 - ${number(of, purpose)}) - 1)`
      // The logarithm of the odds has a standard deviation of π / √3.
      const power = ((sigma * Math.sqrt(3)) / Math.PI).toExponential()
      return small(`least(${most}, greatest(${least}, (${median}) * pow(${odds}, ${power})))`)
    },
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

/** Integers or doubles: the engine takes 0.01 for a decimal, which is ten times slower to compare with a double. */
export const numberList = (numbers: readonly number[]): string =>
  `[${numbers.map((number) => (Number.isInteger(number) ? number : number.toExponential())).join(', ')}]`

/** A number that depends on the seed and the purpose alone, for what is decided once per dataset. */
export const fixedChoice = (seed: number, purpose: string, count: number): number =>
  Number(keyOf(seed, purpose) % BigInt(count))
