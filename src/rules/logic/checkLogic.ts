import type { FactType } from '../../facts/fact.js'
import type { UnitVocabulary, Vocabulary } from '../../facts/vocabulary.js'
import type { RuleProblem } from '../problem.js'
import type { Rule } from '../rule.js'
import { combinations, withNull } from './assignments.js'
import { checkOne, domainOfRule, treesOf } from './checkOne.js'
import { checkPair, mayOverlap } from './checkPair.js'
import { domainOf } from './domain.js'
import { withOneName } from './oneName.js'

export interface LogicReport {
  readonly problems: readonly RuleProblem[]
  /** Rules, and pairs of rules, with more combinations of values than were allowed. */
  readonly unexamined: readonly Unexamined[]
}

export interface Unexamined {
  readonly rules: readonly string[]
  readonly combinations: number
}

export const combinationsAllowed = 200_000

/**
 * Pure. Conditions that can never hold or never fail, and rules that repeat or lie within another: by trying every combination
 * of values that the conditions can tell apart. Facts of one definition are one fact. Rules must be resolved.
 */
export function checkLogic(
  resolved: readonly Rule[],
  vocabulary: Vocabulary,
  allowed: number = combinationsAllowed,
): LogicReport {
  const rules = resolved.map((rule) => withOneName(rule, wordsOf(rule, vocabulary).facts))
  const problems: RuleProblem[] = []
  const unexamined: Unexamined[] = []
  for (const rule of rules) {
    const domain = domainOfRule(rule, typesOf(rule, vocabulary))
    const n = combinations(domain)
    if (n > allowed) unexamined.push({ rules: [rule.id], combinations: n })
    else problems.push(...checkOne(rule, domain))
  }
  for (const [index, a] of rules.entries())
    for (const b of rules.slice(index + 1).filter((other) => mayOverlap(a, other))) {
      const domain = withNull(domainOf([...treesOf(a), ...treesOf(b)], typesOf(a, vocabulary)))
      const n = combinations(domain)
      if (n > allowed) unexamined.push({ rules: [a.id, b.id], combinations: n })
      else problems.push(...checkPair(a, b, domain))
    }
  return { problems, unexamined }
}

function wordsOf({ unit }: Rule, vocabulary: Vocabulary): UnitVocabulary {
  const words = vocabulary.get(unit)
  if (words === undefined) throw new Error(`no unit is named ${unit}`)
  return words
}

function typesOf(rule: Rule, vocabulary: Vocabulary): (fact: string) => FactType {
  const { facts } = wordsOf(rule, vocabulary)
  return (name) => {
    const fact = facts.get(name)
    if (fact === undefined) throw new Error(`unit ${rule.unit} has no fact ${name}`)
    return fact.type
  }
}
