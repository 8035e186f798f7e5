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
/** A tree, ready to be asked about values of the facts, each at the place that the fact was given. */
export type Question = (values: readonly FactValue[]) => Truth

/** Pure. `places` has a place for every fact of the tree, which must be resolved. */
export function questionOf(condition: Condition, places: ReadonlyMap<string, number>): Question {
  if ('all' in condition) return combined(condition.all, places, false)
  if ('any' in condition) return combined(condition.any, places, true)
  if ('not' in condition) {
    const inner = questionOf(condition.not, places)
    return (values) => {
      const truth = inner(values)
      return truth === null ? null : !truth
    }
  }
  if ('condition' in condition) throw new Error(`named condition ${condition.condition} was not resolved`)
  return leafQuestion(condition, places)
}

/** Of "any" one true child decides, of "all" one false child; else a child that is undecided. */
function combined(children: readonly Condition[], places: ReadonlyMap<string, number>, deciding: boolean): Question {
  const questions = children.map((child) => questionOf(child, places))
  return (values) => {
    let undecided = false
    for (const question of questions) {
      const truth = question(values)
      if (truth === deciding) return deciding
      if (truth === null) undecided = true
    }
    return undecided ? null : !deciding
  }
}

function leafQuestion({ fact, operator, value }: Leaf, places: ReadonlyMap<string, number>): Question {
  if (isParameterReference(value)) throw new Error(`parameter ${value.parameter} was not resolved`)
  const left = placeOf(fact, places)
  const compare = comparisons[operator]
  if (!isFactReference(value)) return (values) => ask(values[left] ?? null, value, compare)
  const right = placeOf(value.fact, places)
  return (values) => ask(values[left] ?? null, values[right] ?? null, compare)
}

const ask = (known: FactValue, value: Known | null, compare: Comparison): Truth =>
  known === null || value === null ? null : compare(known, value)

function placeOf(fact: string, places: ReadonlyMap<string, number>): number {
  const place = places.get(fact)
  if (place === undefined) throw new Error(`the fact ${fact} has no place`)
  return place
}

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
