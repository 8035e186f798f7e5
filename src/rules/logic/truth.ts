import type { FactValue } from '../../facts/fact.js'
import {
  type Condition,
  isFactReference,
  isParameterReference,
  type Leaf,
  type LeafValue,
  type Operator,
} from '../condition.js'

/** true, false, or null where the facts leave it undecided (Kleene's strong logic). */
export type Truth = boolean | null
/** A tree, ready to be asked about a unit. */
export type QuestionAbout<Unit> = (unit: Unit) => Truth
/** A tree, ready to be asked about values of the facts, each at the place that the fact was given. */
export type Question = QuestionAbout<readonly FactValue[]>

/** Pure. `places` has a place for every fact of the tree, which must be resolved. */
export const questionOf = (condition: Condition, places: ReadonlyMap<string, number>): Question =>
  questionAbout(condition, (fact) => {
    const place = places.get(fact)
    if (place === undefined) throw new Error(`the fact ${fact} has no place`)
    return (values) => values[place] ?? null
  })

/** How the value of a fact is had of a unit. */
export type Reading<Unit> = (fact: string) => (unit: Unit) => FactValue

/**
 * Pure, if the readings are. The tree must be resolved. No more facts are read than it takes to decide.
 */
export function questionAbout<Unit>(condition: Condition, reading: Reading<Unit>): QuestionAbout<Unit> {
  if ('all' in condition) return combined(condition.all, reading, false)
  if ('any' in condition) return combined(condition.any, reading, true)
  if ('not' in condition) {
    const inner = questionAbout(condition.not, reading)
    return (unit) => {
      const truth = inner(unit)
      return truth === null ? null : !truth
    }
  }
  if ('condition' in condition) throw new Error(`named condition ${condition.condition} was not resolved`)
  return leafQuestion(condition, reading)
}

/** Of "any" one true child decides, of "all" one false child; else a child that is undecided. */
function combined<Unit>(
  children: readonly Condition[],
  reading: Reading<Unit>,
  deciding: boolean,
): QuestionAbout<Unit> {
  const questions = children.map((child) => questionAbout(child, reading))
  return (unit) => {
    let undecided = false
    for (const question of questions) {
      const truth = question(unit)
      if (truth === deciding) return deciding
      if (truth === null) undecided = true
    }
    return undecided ? null : !deciding
  }
}

function leafQuestion<Unit>({ fact, operator, value }: Leaf, reading: Reading<Unit>): QuestionAbout<Unit> {
  if (isParameterReference(value)) throw new Error(`parameter ${value.parameter} was not resolved`)
  const left = reading(fact)
  const compare = comparisons[operator]
  if (!isFactReference(value)) return (unit) => ask(left(unit), value, compare)
  const right = reading(value.fact)
  return (unit) => ask(left(unit), right(unit), compare)
}

const ask = (known: FactValue, value: Known | null, compare: Comparison): Truth =>
  known === null || value === null ? null : compare(known, value)

type Known = Exclude<LeafValue, { readonly fact: string } | { readonly parameter: string }>
type Comparison = (known: Known, value: Known) => boolean

const isIn = (element: Known, list: Known): boolean => Array.isArray(list) && list.some((one) => one === element)

const comparisons: Readonly<Record<Operator, Comparison>> = {
  equal: (a, b) => a === b,
  notEqual: (a, b) => a !== b,
  in: (a, b) => isIn(a, b),
  notIn: (a, b) => !isIn(a, b),
  contains: (a, b) => isIn(b, a),
  doesNotContain: (a, b) => !isIn(b, a),
  lessThan: (a, b) => a < b,
  lessThanInclusive: (a, b) => a <= b,
  greaterThan: (a, b) => a > b,
  greaterThanInclusive: (a, b) => a >= b,
}
