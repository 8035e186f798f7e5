import { bitsPerRule, rulesPerWord } from '../verdicts/judged.js'
import { codeOf, type Outcome } from '../verdicts/outcome.js'

/**
 * Counting outcomes that stand in 64-bit words, three bits each, without taking the words apart row by row: per outcome
 * a few bit operations mark every rule of a word at once, and one sum counts three rules, each in 21 bits of its own.
 */
const bitsPerCount = 21
const countsPerSum = 3
/** Rows that may be summed together before a count runs into its neighbour. */
export const rowsPerSum = 2 ** bitsPerCount - 1

const everyLane = maskOf(rulesPerWord, bitsPerRule)
const everyCount = maskOf(countsPerSum, bitsPerCount)
const sumsPerWord = Math.ceil(rulesPerWord / countsPerSum)

function maskOf(count: number, spacing: number): bigint {
  return Array.from({ length: count }, (_, index) => 1n << BigInt(index * spacing)).reduce((a, b) => a | b)
}

/** A word in which each lane's first bit says whether the lane of `word` holds the outcome. */
function marked(word: string, outcome: Outcome): string {
  const code = codeOf(outcome)
  const bits = [0, 1, 2].map((bit) => (((code >> bit) & 1) === 1 ? `(${word} >> ${bit})` : `~(${word} >> ${bit})`))
  return `(${bits.join(' & ')} & ${everyLane})`
}

const sumName = (word: string, outcome: Outcome, sum: number): string => `${outcome}_${sum}_of_${word}`

/** Columns over rows that have the word: which lanes hold each outcome. */
export const markColumns = (word: string, outcomes: readonly Outcome[]): string[] =>
  outcomes.map((outcome) => `${marked(word, outcome)} as ${outcome}_of_${word}`)

/** Aggregates over the columns of markColumns. Lanes 0, 7, 14 share a sum, then 1, 8, 15, and so on. */
export const sumColumns = (word: string, outcomes: readonly Outcome[]): string[] =>
  outcomes.flatMap((outcome) =>
    Array.from({ length: sumsPerWord }, (_, sum) => {
      const lanes = `((${outcome}_of_${word} >> ${sum * bitsPerRule}) & ${everyCount})`
      return `cast(sum(${lanes}) as bigint) as ${sumName(word, outcome, sum)}`
    }),
  )

/** How many rows of a group hold the outcome in a lane, over the aggregates of sumColumns. */
export function countSql(word: string, lane: number, outcome: Outcome): string {
  const place = Math.floor(lane / sumsPerWord)
  return `((${sumName(word, outcome, lane % sumsPerWord)} >> ${place * bitsPerCount}) & ${rowsPerSum})`
}
