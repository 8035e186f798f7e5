import type { FactValue } from '../facts/fact.js'
import { questionOf } from '../rules/logic/truth.js'
import type { Rule } from '../rules/rule.js'
import { type Outcome, verdictOf } from '../verdicts/outcome.js'

/**
 * Pure. What the conditions of a rule make of values of its facts, each at its place, wherever and whenever the rule applies.
 */
export function judgeByFacts(
  { population, exclusions, requirement }: Rule,
  places: ReadonlyMap<string, number>,
): (values: readonly FactValue[]) => Outcome {
  const concerns = population === null ? () => true : questionOf(population, places)
  const excludes = exclusions === null ? () => false : questionOf(exclusions, places)
  const asks = questionOf(requirement, places)
  return (values) => verdictOf(concerns(values), excludes(values), asks(values))
}
