import type { FactType, FactValue } from '../facts/fact.js'
import { factValue, inJoinOrder, isDelivered, placesOf, regionOfUnit, scopeOf } from '../facts/factTable.js'
import type { UnitVocabulary } from '../facts/vocabulary.js'
import type { Delivery } from '../records/delivery.js'
import { dateText } from '../sql/civil.js'
import { conditionOf, lookup } from '../sql/lookup.js'
import { parsedExpressions, parsedQueries } from '../sql/parse.js'
import { type Compiled, type Engine, type Frame, type Plan, type Scope, type Source, sourceOf } from '../sql/scope.js'
import { conjunctsOf, type Expression, type QueryNode } from '../sql/syntax.js'
import type { Row } from '../sql/value.js'
import { isoInstant } from '../store/dialect.js'
import type { Store } from '../store/store.js'

/** The units of one kind in the record at hand. A fact is worked out when it is first read. */
export interface UnitPlan {
  readonly unit: string
  readonly factNames: readonly string[]
  readonly units: () => PlannedUnit[]
  readonly factOf: (name: string) => (unit: PlannedUnit) => FactValue
}

export interface PlannedUnit {
  readonly platformId: string
  readonly unitId: string
  readonly consultationId: string | null
  readonly occurredOn: string | null
  readonly regionCode: string | null
  readonly frame: Frame
  /** By the place of the fact; undefined: not worked out yet. */
  readonly values: (FactValue | undefined)[]
}

/** What is joined to a unit, at most one row each. */
interface Joined {
  readonly name: string
  readonly sql: string
  readonly on: string
}

/** Compiles the facts of a unit that rules read. @throws Error for SQL that the evaluator does not know. */
export async function unitPlan(
  store: Store,
  engine: Engine,
  words: UnitVocabulary,
  factNames: readonly string[],
  delivery: Delivery,
): Promise<UnitPlan> {
  const everything = scopeOf({ from: null, to: null })
  const facts = factNames.map((name) => {
    const fact = words.facts.get(name)
    if (fact === undefined) throw new Error(`unit ${words.unit.name} has no fact ${name}`)
    return fact
  })
  const delivered = facts.filter((fact) => isDelivered(fact, delivery))
  const places = placesOf(words.unit).map(({ name, table, on }) => ({ name, sql: `select * from ${table}`, on }))
  const relations = inJoinOrder(words, new Set(delivered.flatMap(({ joins }) => joins ?? []))).map(
    ({ name, sql, on }) => ({ name, sql: sql(everything), on }),
  )
  const joined: readonly Joined[] = [...places, ...relations]
  const [unitNode, ...nodes] = await parsedQueries(store, [words.unit.sql(everything), ...joined.map(({ sql }) => sql)])
  if (unitNode === undefined) throw new Error(`unit ${words.unit.name} has no query`)
  const [region, ...expressions] = await parsedExpressions(store, [
    regionOfUnit,
    ...joined.map(({ on }) => on),
    ...delivered.map((fact) => outOfEngine(factValue(fact), fact.type)),
  ])
  if (region === undefined) throw new Error('the region of a unit was not parsed')

  const plan = engine.query(unitNode, null, new Map())
  const own = sourceOf(words.unit.name, plan, 0)
  const free = { next: joined.length + 1 }
  const scopeWith = (sources: readonly Source[]): Scope => ({
    engine,
    sources,
    aliases: new Map(),
    lambda: new Map(),
    tables: new Map(),
    outer: null,
    free,
    standIn: null,
  })
  const sources: Source[] = [own]
  for (const [place, { name }] of joined.entries())
    sources.push(
      foundWhenRead(engine, name, place + 1, nodes[place], expressions[place], (source) =>
        scopeWith([...sources, source]),
      ),
    )
  const sourcesOf = (names: readonly string[]): Source[] =>
    sources.filter(({ alias }, place) => place <= places.length || names.includes(alias))
  const runs = new Map(
    delivered.map((fact, place) => {
      const node = expressions[joined.length + place]
      if (node === undefined) throw new Error(`the fact ${fact.name} was not parsed`)
      const scope = scopeWith(sourcesOf(fact.joins ?? []))
      return [fact.name, compiled(`fact ${fact.name}`, () => wantedRun(engine.expression(node, scope)))]
    }),
  )
  const regionOf = wantedRun(engine.expression(region, scopeWith(sourcesOf([]))))
  return {
    unit: words.unit.name,
    factNames,
    units: unitsIn(plan, regionOf, factNames.length),
    factOf(name) {
      const place = factNames.indexOf(name)
      if (place < 0) throw new Error(`the fact ${name} was not planned`)
      const run = runs.get(name) ?? (() => null)
      return ({ values, frame }) => {
        const known = values[place]
        if (known !== undefined) return known
        const value = run(frame) as FactValue
        values[place] = value
        return value
      }
    },
  }
}

function wantedRun({ want, run }: Compiled): Compiled['run'] {
  want()
  return run
}

/** Times leave as unitFactColumns gives them. */
const outOfEngine = (sql: string, type: FactType): string => (type === 'time' ? isoInstant(sql) : sql)

function compiled<T>(what: string, compile: () => T): T {
  try {
    return compile()
  } catch (error) {
    throw new Error(`${what}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

/** A relation of which the row that belongs to a unit is looked for when something reads it. */
function foundWhenRead(
  engine: Engine,
  name: string,
  slot: number,
  node: QueryNode | undefined,
  on: Expression | undefined,
  scopeWith: (source: Source) => Scope,
): Source {
  if (node === undefined || on === undefined) throw new Error(`the relation ${name} was not parsed`)
  const plan = compiled(`relation ${name}`, () => engine.query(node, null, new Map()))
  const missing: Row = Object.freeze(new Array(plan.columns.length).fill(null))
  const source = sourceOf(name, plan, slot)
  const scope = scopeWith(source)
  const found = compiled(`relation ${name}`, () =>
    lookup(
      plan,
      slot,
      conjunctsOf(on).map((part) => conditionOf(part, (side): Compiled => engine.expression(side, scope))),
    ),
  )
  return {
    ...source,
    find(frame) {
      const [row, second] = found.matches(frame)
      if (second !== undefined) throw new Error(`the relation ${name} has several rows for one unit`)
      frame[slot] = row ?? missing
      return row ?? missing
    },
  }
}

function unitsIn(plan: Plan, regionOf: Compiled['run'], facts: number): () => PlannedUnit[] {
  const placeOf = (name: string): number => {
    const place = plan.columns.findIndex((column) => column.name.toLowerCase() === name)
    if (place < 0) throw new Error(`the unit has no column ${name}`)
    plan.want(place)
    return place
  }
  const [platform, id, consultation, occurred] = ['platform_id', 'unit_id', 'consultation_id', 'occurred_at'].map(
    placeOf,
  )
  const textAt = (row: Row, place: number | undefined): string | null => (row[place ?? -1] ?? null) as string | null
  const unitOf = (row: Row): PlannedUnit[] => {
    const unitId = textAt(row, id)
    // Consultations of no known doctor are not consultations of one doctor.
    if (unitId === null) return []
    const frame: Frame = [row]
    const occurredAt = (row[occurred ?? -1] ?? null) as number | null
    return [
      {
        platformId: textAt(row, platform) ?? '',
        unitId,
        consultationId: textAt(row, consultation),
        occurredOn: occurredAt === null ? null : dateText(occurredAt),
        regionCode: regionOf(frame) as string | null,
        frame,
        values: new Array(facts).fill(undefined),
      },
    ]
  }
  return () => plan.rows([]).flatMap(unitOf)
}
