import type { Fact } from '../../facts/fact.js'
import { type Condition, isFactReference, mapLeaves } from '../condition.js'
import type { Rule } from '../rule.js'

/** The rule, with facts that are one definition under several names called by the first of these. It must be resolved. */
export function withOneName(rule: Rule, facts: ReadonlyMap<string, Fact>): Rule {
  const firstOf = firstNames(facts)
  const name = (fact: string): string => firstOf.get(fact) ?? fact
  const renamed = (tree: Condition): Condition =>
    mapLeaves(tree, (leaf) => {
      if ('condition' in leaf) throw new Error(`named condition ${leaf.condition} was not resolved`)
      const value = isFactReference(leaf.value) ? { fact: name(leaf.value.fact) } : leaf.value
      return { ...leaf, fact: name(leaf.fact), value }
    })
  return {
    ...rule,
    population: rule.population && renamed(rule.population),
    exclusions: rule.exclusions && renamed(rule.exclusions),
    requirement: renamed(rule.requirement),
  }
}

function firstNames(facts: ReadonlyMap<string, Fact>): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  for (const fact of facts.values()) {
    const definition = definitionOf(fact)
    first.set(definition, first.get(definition) ?? fact.name)
  }
  return new Map([...facts.values()].map((fact) => [fact.name, first.get(definitionOf(fact)) ?? fact.name]))
}

/** All that a fact's value depends on; how the SQL is laid out is not part of it, what stands in quotes is. */
const definitionOf = ({ type, needs, joins = [], sql }: Fact): string =>
  JSON.stringify([type, [...needs].sort(), [...joins].sort(), sql.trim().replaceAll(/'[^']*'|\s+/g, oneBlank)])

const oneBlank = (part: string): string => (part.startsWith("'") ? part : ' ')
