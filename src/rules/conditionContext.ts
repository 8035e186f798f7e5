import type { UnitVocabulary } from '../facts/vocabulary.js'
import { didYouMean, problem, type RuleProblem } from './problem.js'
import type { Parameter } from './rule.js'

/** What a condition tree may speak of. */
export interface ConditionContext {
  readonly words: UnitVocabulary
  /** Named conditions to the unit they are about. */
  readonly namedUnits: ReadonlyMap<string, string>
  readonly parameters: Readonly<Record<string, Parameter>>
}

export function unknownFact(name: string, where: string, { unit, facts }: UnitVocabulary): RuleProblem {
  const remedy = didYouMean(name, facts.keys(), `List the facts of the unit ${unit.name} to find it.`)
  return problem('RULE_UNKNOWN_FACT', where, `no fact of the unit ${unit.name} is named "${name}"`, remedy)
}
