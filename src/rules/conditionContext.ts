import type { UnitVocabulary } from '../facts/vocabulary.js'
import { said } from '../wording/said.js'
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
  const remedy = didYouMean(name, facts.keys(), said('hint.factsOf', { unit: unit.name }))
  return problem('RULE_UNKNOWN_FACT', { where, unit: unit.name, name, remedy })
}
