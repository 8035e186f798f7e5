import type { Fact, FactType, FactValue } from '../facts/fact.js'
import { inJoinOrder } from '../facts/factJoins.js'
import { factValue, isDelivered, placesOf, regionOfUnit, scopeOf } from '../facts/factTable.js'
import type { UnitVocabulary } from '../facts/vocabulary.js'
import type { Delivery } from '../records/delivery.js'
import { parsedExpressions, parsedQueries } from '../sql/parse.js'
import { type Compiled, type Engine, emptyScope, type Scope, type Source, sourceOf } from '../sql/scope.js'
import type { Expression, QueryNode } from '../sql/syntax.js'
import { isoInstant } from '../store/dialect.js'
import type { Store } from '../store/store.js'
import { foundWhenRead, type Joined, named } from './joinedRow.js'
import { type PlannedUnit, unitsIn } from './plannedUnit.js'

/** The units of one kind in the record at hand. A fact is worked out when it is first read. */
export interface UnitPlan {
  readonly unit: string
  readonly factNames: readonly string[]
  readonly units: () => PlannedUnit[]
  readonly factOf: (name: string) => (unit: PlannedUnit) => FactValue
}

/** Compiles the facts of a unit that rules read. @throws Error for SQL that the evaluator does not know. */
export async function unitPlan(
  store: Store,
  engine: Engine,
  words: UnitVocabulary,
  factNames: readonly string[],
  delivery: Delivery,
): Promise<UnitPlan> {
  const facts = factNames.map((name) => {
    const fact = words.facts.get(name)
    if (fact === undefined) throw new Error(`unit ${words.unit.name} has no fact ${name}`)
    return fact
  })
  const delivered = facts.filter((fact) => isDelivered(fact, delivery))
  const { query, joined, region, values } = await parsedUnit(store, words, delivered)
  const plan = engine.query(query, null, new Map())
  const free = { next: joined.length + 1 }
  const scopeWith = (sources: readonly Source[]): Scope => ({ ...emptyScope(engine), sources, free })
  const sources: Source[] = [sourceOf(words.unit.name, plan, 0)]
  for (const [place, one] of joined.entries())
    sources.push(foundWhenRead(engine, one, place + 1, (source) => scopeWith([...sources, source])))
  const always = [words.unit.name, ...placesOf(words.unit).map(({ name }) => name)]
  const compiled = (what: string, node: Expression, joins: readonly string[]): Compiled['run'] => {
    const scope = scopeWith(sources.filter(({ alias }) => always.includes(alias) || joins.includes(alias)))
    const { want, run } = named(what, () => engine.expression(node, scope))
    want()
    return run
  }
  const runs = new Map(
    values.map(({ fact, node }) => [fact.name, compiled(`fact ${fact.name}`, node, fact.joins ?? [])]),
  )
  return {
    unit: words.unit.name,
    factNames,
    units: unitsIn(plan, compiled('region', region, []), factNames.length),
    factOf: (name) => readOnce(factNames.indexOf(name), runs.get(name) ?? (() => null)),
  }
}

/** The value of a fact, worked out the first time. */
function readOnce(place: number, run: Compiled['run']): (unit: PlannedUnit) => FactValue {
  if (place < 0) throw new Error('a fact is read that was not planned')
  return ({ values, frame }) => {
    const known = values[place]
    if (known !== undefined) return known
    const value = run(frame) as FactValue
    values[place] = value
    return value
  }
}

interface ParsedUnit {
  readonly query: QueryNode
  readonly joined: readonly Joined[]
  readonly region: Expression
  readonly values: readonly { readonly fact: Fact; readonly node: Expression }[]
}

/** The SQL of a unit, as factTable puts it together, part by part. */
async function parsedUnit(store: Store, words: UnitVocabulary, facts: readonly Fact[]): Promise<ParsedUnit> {
  const everything = scopeOf({ from: null, to: null })
  const relations = inJoinOrder(words, new Set(facts.flatMap(({ joins }) => joins ?? [])))
  const joined = [
    ...placesOf(words.unit).map(({ name, table, on }) => ({ name, sql: `select * from ${table}`, on })),
    ...relations.map(({ name, sql, on }) => ({ name, sql: sql(everything), on })),
  ]
  const [query, ...queries] = await parsedQueries(store, [words.unit.sql(everything), ...joined.map(({ sql }) => sql)])
  const [region, ...expressions] = await parsedExpressions(store, [
    regionOfUnit,
    ...joined.map(({ on }) => on),
    ...facts.map((fact) => outOfEngine(factValue(fact), fact.type)),
  ])
  return {
    query: present(query),
    region: present(region),
    joined: joined.map(({ name }, place) => ({
      name,
      query: present(queries[place]),
      on: present(expressions[place]),
    })),
    values: facts.map((fact, place) => ({ fact, node: present(expressions[joined.length + place]) })),
  }
}

function present<T>(node: T | undefined): T {
  if (node === undefined) throw new Error('the parser returned less than it was given')
  return node
}

/** Times leave as unitFactColumns gives them. */
const outOfEngine = (sql: string, type: FactType): string => (type === 'time' ? isoInstant(sql) : sql)
