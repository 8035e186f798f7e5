import type { FactValue } from '../../facts/fact.js'
import { factsOf } from '../condition.js'
import { problem, type RuleProblem } from '../problem.js'
import type { Rule } from '../rule.js'
import { someAssignment } from './assignments.js'
import type { Domain } from './domain.js'
import { questionOf, type Truth } from './truth.js'

/** Whether two rules could count the same fault twice, as far as can be told without trying values. */
export const mayOverlap = (a: Rule, b: Rule): boolean =>
  a.id !== b.id &&
  a.unit === b.unit &&
  a.consequence === b.consequence &&
  (isWithin(a, b) || isWithin(b, a)) &&
  sorted(factsOf(a.requirement)) === sorted(factsOf(b.requirement))

const sorted = (facts: readonly string[]): string => [...facts].sort().join()

/** Whether one rule is in force only when and where the other is. */
function isWithin(inner: Rule, outer: Rule): boolean {
  const ends = (rule: Rule): string => rule.effective.to ?? '9999-12-31'
  const inTime = outer.effective.from <= inner.effective.from && ends(inner) <= ends(outer)
  return inTime && (outer.jurisdiction === 'CN' || outer.jurisdiction === inner.jurisdiction)
}

/** Two rules with one requirement, one of which judges only units that the other judges. `domain` is of both, with null. */
export function checkPair(a: Rule, b: Rule, domain: Domain): RuleProblem[] {
  let aInB = isWithin(a, b)
  let bInA = isWithin(b, a)
  const [ofA, ofB] = [askable(a, domain), askable(b, domain)]
  const differ = someAssignment(domain, (values) => {
    if (ofA.requirement(values) !== ofB.requirement(values)) return true
    const [judgedByA, judgedByB] = [ofA.judges(values), ofB.judges(values)]
    if (judgedByA && !judgedByB) aInB = false
    if (judgedByB && !judgedByA) bInA = false
    return !aInB && !bInA
  })
  if (differ) return []
  if (aInB && bInA) return [problem('RULE_DUPLICATE', { file: b.file, other: a.id })]
  const [inner, outer] = aInB ? [a, b] : [b, a]
  return [problem('RULE_SUBSUMED', { file: inner.file, other: outer.id })]
}

interface Askable {
  readonly requirement: (values: readonly FactValue[]) => Truth
  readonly judges: (values: readonly FactValue[]) => boolean
}

function askable({ population, exclusions, requirement }: Rule, { places }: Domain): Askable {
  const concerns = population === null ? () => true : questionOf(population, places)
  const excludes = exclusions === null ? () => false : questionOf(exclusions, places)
  return {
    requirement: questionOf(requirement, places),
    judges: (values) => concerns(values) === true && excludes(values) === false,
  }
}
