import type { FactType } from '../facts/fact.js'
import { combinations, someAssignment, withNull } from '../rules/logic/assignments.js'
import { combinationsAllowed } from '../rules/logic/checkLogic.js'
import { treesOf } from '../rules/logic/checkOne.js'
import { domainOf } from '../rules/logic/domain.js'
import { type Mutant, mutantsOf } from '../rules/logic/mutants.js'
import type { Rule } from '../rules/rule.js'
import { factsOfRule } from '../verdicts/judged.js'
import type { Said } from '../wording/said.js'
import { judgeByFacts } from './judgeByFacts.js'
import type { CaseVerdict } from './judgeCases.js'

/** What became of the small mistakes that were put into a rule. */
export interface Mutation {
  /** Mistakes under which some unit would be judged otherwise, as far as the conditions tell. */
  readonly made: number
  /** Mistakes that change no verdict whatever the facts; they count nowhere else. */
  readonly unchanging: number
  /** Those that no case notices, in the order of the rule's trees. */
  readonly survivors: readonly Said[]
}

/** Pure. `verdicts` are those of the rule's cases; a case that could not be judged notices nothing. */
export function mutationOf(rule: Rule, verdicts: readonly CaseVerdict[], typeOf: (fact: string) => FactType): Mutation {
  const mutants = mutantsOf(rule)
  const different = mutants.filter((mutant) => isDifferent(rule, mutant, typeOf))
  return {
    made: different.length,
    unchanging: mutants.length - different.length,
    survivors: different.filter((mutant) => !isNoticed(rule, mutant, verdicts)).map(({ says }) => says),
  }
}

function isNoticed(rule: Rule, mutant: Mutant, verdicts: readonly CaseVerdict[]): boolean {
  const facts = factsOfRule(rule)
  const places = new Map(facts.map((fact, place) => [fact, place]))
  const [before, after] = [judgeByFacts(rule, places), judgeByFacts(mutant.rule, places)]
  return verdicts.some((verdict) => {
    if (verdict.problem !== null) return false
    const values = facts.map((fact) => verdict.facts[fact] ?? null)
    // A case on a day or in a province where the rule does not apply says nothing about its conditions.
    return before(values) === verdict.sql && after(values) !== verdict.sql
  })
}

/** Whether some unit would be judged otherwise; taken for granted where there are too many combinations to try. */
function isDifferent(rule: Rule, { rule: mutated }: Mutant, typeOf: (fact: string) => FactType): boolean {
  const domain = withNull(domainOf([...treesOf(rule), ...treesOf(mutated)], typeOf))
  if (combinations(domain) > combinationsAllowed) return true
  const [before, after] = [judgeByFacts(rule, domain.places), judgeByFacts(mutated, domain.places)]
  return someAssignment(domain, (values) => before(values) !== after(values))
}
