import { basename } from 'node:path'
import type { Vocabulary } from '../facts/vocabulary.js'
import { said } from '../wording/said.js'
import { checkCondition } from './checkCondition.js'
import { type Condition, childrenOf } from './condition.js'
import type { NamedCondition } from './namedCondition.js'
import { didYouMean, problem, type RuleProblem } from './problem.js'

/** Named conditions that are misplaced, repeated, ill-formed or circular. */
export function checkNamedConditions(conditions: readonly NamedCondition[], vocabulary: Vocabulary): RuleProblem[] {
  const namedUnits = unitsByName(conditions)
  const problems = conditions.flatMap((named) => checkOne(named, conditions, namedUnits, vocabulary))
  return problems.length > 0 ? problems : circles(conditions)
}

export const unitsByName = (conditions: readonly NamedCondition[]): ReadonlyMap<string, string> =>
  new Map(conditions.map(({ name, unit }) => [name, unit]))

function checkOne(
  named: NamedCondition,
  conditions: readonly NamedCondition[],
  namedUnits: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
): RuleProblem[] {
  const { name, file } = named
  const problems: RuleProblem[] = []
  if (basename(file, '.json') !== name) problems.push(problem('RULE_FILE_NAME.condition', { file, name }))
  const first = conditions.find((candidate) => candidate.name === name)
  if (first !== undefined && first !== named)
    problems.push(problem('RULE_DUPLICATE_CONDITION', { file, name, other: first.file }))
  const words = vocabulary.get(named.unit)
  if (words === undefined) return [...problems, unknownUnit(named.unit, file, vocabulary)]
  const context = { words, namedUnits, parameters: {} }
  return [...problems, ...checkCondition(named.condition, `${file} condition`, context)]
}

export function unknownUnit(unit: string, file: string, vocabulary: Vocabulary): RuleProblem {
  const remedy = didYouMean(unit, vocabulary.keys(), said('hint.oneOf', { names: [...vocabulary.keys()] }))
  return problem('RULE_UNKNOWN_UNIT', { file, unit, remedy })
}

function circles(conditions: readonly NamedCondition[]): RuleProblem[] {
  const uses = new Map(conditions.map(({ name, condition }) => [name, namesIn(condition)]))
  return conditions
    .filter(({ name }) => reached(name, uses).has(name))
    .map(({ name, file }) => problem('RULE_CYCLIC_CONDITION', { file, name }))
}

/** Named conditions that a tree refers to. */
export const namesIn = (condition: Condition): string[] =>
  'condition' in condition ? [condition.condition] : childrenOf(condition).flatMap(namesIn)

function reached(from: string, uses: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set(uses.get(from))
  // A set iterates over what is added to it on the way.
  for (const name of seen) for (const next of uses.get(name) ?? []) seen.add(next)
  return seen
}
