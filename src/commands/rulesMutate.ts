import { join } from 'node:path'
import { readCaseFiles } from '../cases/caseFile.js'
import { judgeCases } from '../cases/judgeCases.js'
import type { FactType, FactValue } from '../facts/fact.js'
import { loadRules } from '../rules/load.js'
import { combinations, someAssignment, withNull } from '../rules/logic/assignments.js'
import { combinationsAllowed } from '../rules/logic/checkLogic.js'
import { treesOf } from '../rules/logic/checkOne.js'
import { domainOf } from '../rules/logic/domain.js'
import { type Mutant, mutantsOf } from '../rules/logic/mutants.js'
import { questionOf } from '../rules/logic/truth.js'
import type { Rule } from '../rules/rule.js'
import { factsOfRule, typesIn } from '../verdicts/judged.js'
import { type Outcome, verdictOf } from '../verdicts/outcome.js'
import { textOf } from '../wording/said.js'
import type { RulesTask } from './rulesTask.js'

/**
 * Puts one small mistake at a time into every rule of a folder and asks the cases (as `rules test` finds them) whether they
 * notice. Prints the mistakes that no case notices, and how many are noticed. A mistake that changes no verdict is no mistake.
 */
export async function mutateRules({ args, folders, overlays, vocabulary, context }: RulesTask): Promise<void> {
  const { terminal, say, language } = context
  const tested = args.id === undefined ? folders : [args.id]
  const { rules } = loadRules(tested, vocabulary, overlays)
  const caseFiles = readCaseFiles(args.cases ?? join(tested.at(-1) ?? '', 'cases'))
  let made = 0
  let noticed = 0
  for (const [index, rule] of rules.entries()) {
    terminal.progress(rule.id, index, rules.length)
    const words = vocabulary.get(rule.unit)
    if (words === undefined) throw new Error(`no unit ${rule.unit}`)
    const cases = caseFiles.filter((caseFile) => caseFile.rule === rule.id).flatMap((caseFile) => caseFile.cases)
    const judged = (await judgeCases(rule, cases, vocabulary)).filter((verdict) => verdict.problem === null)
    const units = judged.map((verdict) => ({ facts: verdict.facts, outcome: verdict.sql }))
    const mutants = mutantsOf(rule).filter((mutant) => isDifferent(rule, mutant, typesIn(words)))
    const survivors = mutants.filter((mutant) => !isNoticed(rule, mutant, units))
    made += mutants.length
    noticed += mutants.length - survivors.length
    for (const { says } of survivors) terminal.print(`${rule.id} ${textOf(says, language)}`)
  }
  terminal.print(say('rules.mutated', { made, noticed, share: made === 0 ? 0 : Math.floor((100 * noticed) / made) }))
}

type Judge = (values: readonly FactValue[]) => Outcome

function judgeOf({ population, exclusions, requirement }: Rule, places: ReadonlyMap<string, number>): Judge {
  const concerns = population === null ? () => true : questionOf(population, places)
  const excludes = exclusions === null ? () => false : questionOf(exclusions, places)
  const asks = questionOf(requirement, places)
  return (values) => verdictOf(concerns(values), excludes(values), asks(values))
}

interface JudgedCase {
  readonly facts: Readonly<Record<string, FactValue>>
  readonly outcome: Outcome
}

function isNoticed(rule: Rule, mutant: Mutant, units: readonly JudgedCase[]): boolean {
  const facts = factsOfRule(rule)
  const places = new Map(facts.map((fact, place) => [fact, place]))
  const [before, after] = [judgeOf(rule, places), judgeOf(mutant.rule, places)]
  return units.some(({ facts: known, outcome }) => {
    const values = facts.map((fact) => known[fact] ?? null)
    // A case on a day or in a province where the rule does not apply says nothing about its conditions.
    return before(values) === outcome && after(values) !== outcome
  })
}

/** Whether some unit would be judged otherwise; taken for granted where there are too many combinations to try. */
function isDifferent(rule: Rule, { rule: mutated }: Mutant, typeOf: (fact: string) => FactType): boolean {
  const domain = withNull(domainOf([...treesOf(rule), ...treesOf(mutated)], typeOf))
  if (combinations(domain) > combinationsAllowed) return true
  const [before, after] = [judgeOf(rule, domain.places), judgeOf(mutated, domain.places)]
  return someAssignment(domain, (values) => before(values) !== after(values))
}
