import { identifier, struct } from '../store/dialect.js'
import type { Relation, RelationGroup, Scope } from './fact.js'
import type { UnitVocabulary } from './vocabulary.js'

/** One `left join` on the units, and the relations that it brings. */
export interface FactJoin {
  readonly names: readonly string[]
  readonly sql: string
}

/** The named relations of a unit as joins: dense before sparse, and those that group the same rows by the same key as one. */
export function factJoins(words: UnitVocabulary, names: ReadonlySet<string>, scope: Scope): FactJoin[] {
  const ordered = inJoinOrder(words, names)
  const done = new Set<Relation>()
  return ordered.flatMap((relation) => {
    if (done.has(relation)) return []
    const { group } = relation
    const alike = group === undefined ? [relation] : ordered.filter((other) => sameRows(other.group, group))
    for (const one of alike) done.add(one)
    return group === undefined || alike.length === 1
      ? [single(relation, scope)]
      : [together(alike, group, identifier(words.unit.name))]
  })
}

/** The relations of these names, in the order in which they are joined: dense before sparse. */
export function inJoinOrder(words: UnitVocabulary, names: ReadonlySet<string>): Relation[] {
  const needed = [...words.relations.values()].filter(({ name }) => names.has(name))
  return [...needed.filter(({ sparse }) => !sparse), ...needed.filter(({ sparse }) => sparse)]
}

const single = (relation: Relation, scope: Scope): FactJoin => ({
  names: [relation.name],
  sql: `left join (${relation.sql(scope)}) as ${identifier(relation.name)} on ${relation.on}`,
})

const sameRows = (a: RelationGroup | undefined, b: RelationGroup): boolean =>
  a !== undefined && a.rows === b.rows && a.key.join() === b.key.join()

/** Each relation is a struct column of its own name, so that `relation.column` means the same as in a join of its own. */
function together(relations: readonly Relation[], { rows, alias, key }: RelationGroup, unit: string): FactJoin {
  const structs = relations.map(
    ({ name, group }) => `${struct(Object.entries(group?.columns ?? {}))} as ${identifier(name)}`,
  )
  const keys = key.map((column) => `${alias}.${column}`).join(', ')
  const joins = [...new Set(relations.flatMap(({ group }) => group?.joins ?? []))]
  const joined = identifier(relations.map(({ name }) => name).join(' and '))
  const on = key.map((column) => `${joined}.${column} = ${unit}.${column}`).join(' and ')
  return {
    names: relations.map(({ name }) => name),
    sql: `left join (select ${keys}, ${structs.join(', ')} from ${[rows, ...joins].join('\n')} group by ${keys}) as ${joined} on ${on}`,
  }
}
