import type { Delivery } from '../records/delivery.js'
import { identifier, literal } from '../store/dialect.js'
import type { Fact, FactType, Scope, Unit } from './fact.js'
import { factJoins } from './factJoins.js'
import type { UnitVocabulary } from './vocabulary.js'

export const factSqlType: Readonly<Record<FactType, string>> = {
  boolean: 'boolean',
  integer: 'bigint',
  decimal: 'double',
  text: 'varchar',
  list: 'varchar[]',
  time: 'timestamp',
}

/** Columns of every fact table before the facts themselves. */
export const unitColumns = [
  'platform_id',
  'unit_id',
  'institution_id',
  'department_id',
  'consultation_id',
  'practitioner_id',
  'patient_id',
  'occurred_at',
] as const

/** The period of an audit: civil dates, both inclusive; null is open. */
export interface Period {
  readonly from: string | null
  readonly to: string | null
}

export function scopeOf(period: Period): Scope {
  return {
    within(column) {
      const bounds = [
        period.from === null ? null : `${column} >= date ${literal(period.from)}`,
        period.to === null ? null : `${column} < date ${literal(period.to)} + 1`,
      ].filter((bound) => bound !== null)
      return bounds.length === 0 ? 'true' : `(${bounds.join(' and ')})`
    },
  }
}

/** After so many joins the units are set down, which makes their vectors whole again. */
const joinsToTheCut = 14

export const isDelivered = (fact: Fact, delivery: Delivery): boolean => fact.needs.every((need) => delivery.has(need))

/**
 * One row per unit: unitColumns, region_code (of the institution, else of the platform), then the facts in the order given.
 * A fact whose columns were not delivered is a typed null, and costs nothing.
 *
 * One level of query per relation, each working out the facts that its relation completes. A join in which many rows find no
 * partner cuts the engine's vectors in two; after a dozen of them every expression runs on a handful of rows, at five times
 * the cost. Hence facts as early as may be, and sparse relations last.
 */
export function factTable(
  words: UnitVocabulary,
  factNames: readonly string[],
  delivery: Delivery,
  scope: Scope,
): string {
  const facts = factNames.map((name) => {
    const fact = words.facts.get(name)
    if (fact === undefined) throw new Error(`unit ${words.unit.name} has no fact ${name}`)
    return fact
  })
  const delivered = facts.filter((fact) => isDelivered(fact, delivery))
  const alias = identifier(words.unit.name)
  const joins = factJoins(words, new Set(delivered.flatMap((fact) => fact.joins ?? [])), scope)
  const cuts: string[] = []
  const done = new Set<Fact>()
  const joined = new Set<string>()
  const complete = (): string[] => {
    const now = delivered.filter((fact) => !done.has(fact) && (fact.joins ?? []).every((name) => joined.has(name)))
    for (const fact of now) done.add(fact)
    return now.map((fact) => `${factValue(fact)} as ${workedOut(fact)}`)
  }
  let level = [
    `select ${[`${alias}.*`, `${regionOfUnit} as "region of unit"`, ...complete()].join(',\n  ')}`,
    `from (${words.unit.sql(scope)}) as ${alias}`,
    ...placesOf(words.unit).map(({ name, table, on }) => `left join ${table} as ${name} on ${on}`),
    // Consultations of no known doctor are not consultations of one doctor.
    `where ${alias}.unit_id is not null`,
  ].join('\n')
  for (const [index, join] of joins.entries()) {
    for (const name of join.names) joined.add(name)
    const columns = complete()
    // As a struct under its own name, so that `relation.column` means the same on the levels above.
    for (const name of join.names) {
      const later = delivered.some((fact) => !done.has(fact) && fact.joins?.includes(name))
      if (later || joins.slice(index + 1).some((next) => mentions(next.sql, name))) columns.push(identifier(name))
    }
    level = [`select ${[`${alias}.*`, ...columns].join(',\n  ')}`, `from (${level}) as ${alias}`, join.sql].join('\n')
    if ((index + 1) % joinsToTheCut === 0) {
      cuts.push(level)
      level = `select * from cut_${cuts.length}`
    }
  }
  const columns = facts.map(
    (fact) => `${done.has(fact) ? workedOut(fact) : factValue(fact, 'null')} as ${identifier(fact.name)}`,
  )
  const before = cuts.map((cut, index) => `cut_${index + 1} as materialized (${cut})`).join(',\n')
  return `${cuts.length === 0 ? '' : `with ${before}\n`}select ${[...unitColumns, '"region of unit" as region_code', ...columns].join(', ')}\nfrom (${level}) as ${alias}`
}

/** What says where a unit is: its institution, else its platform. */
export const placesOf = (unit: Unit) => {
  const alias = identifier(unit.name)
  return [
    {
      name: 'seat',
      table: 'records.institutions',
      on: `seat.platform_id = ${alias}.platform_id and seat.institution_id = ${alias}.institution_id`,
    },
    { name: 'operator', table: 'records.platforms', on: `operator.platform_id = ${alias}.platform_id` },
  ] as const
}
/** The region code of a unit, over its places. */
export const regionOfUnit = 'coalesce(seat.region_code, operator.region_code)'

/** A fact as an expression of its own type. */
export const factValue = (fact: Fact, sql = fact.sql): string => `cast(${sql} as ${factSqlType[fact.type]})`
/** Column names of the records hold no space. */
const workedOut = (fact: Fact): string => identifier(`fact ${fact.name}`)
const mentions = (sql: string, name: string): boolean => new RegExp(`\\b${name}\\.`).test(sql)
