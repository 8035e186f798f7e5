import { rulesFolder } from '../resources.js'
import { namesIn } from './checkNamedConditions.js'
import type { NamedCondition } from './namedCondition.js'
import type { Rule } from './rule.js'
import { readConditions } from './ruleFolder.js'
import type { RuleSchemas } from './schema.js'

/** The shared conditions of the product, less those whose names the folders use themselves. */
export function builtInConditions(own: readonly NamedCondition[], schemas: RuleSchemas): NamedCondition[] {
  const taken = new Set(own.map(({ name }) => name))
  return readConditions(rulesFolder, schemas).values.filter(({ name }) => !taken.has(name))
}

/** Those of the built-in conditions that rules or conditions of the folders refer to, directly or through others. */
export function borrowed(
  rules: readonly Rule[],
  own: readonly NamedCondition[],
  builtIn: readonly NamedCondition[],
): NamedCondition[] {
  const trees = rules.flatMap(({ population, exclusions, requirement }) => [population, exclusions, requirement])
  const named = new Set(
    [...trees, ...own.map(({ condition }) => condition)].flatMap((tree) => (tree ? namesIn(tree) : [])),
  )
  // A set iterates over what is added to it on the way.
  for (const name of named)
    for (const { condition } of builtIn.filter((one) => one.name === name))
      for (const next of namesIn(condition)) named.add(next)
  return builtIn.filter(({ name }) => named.has(name))
}
