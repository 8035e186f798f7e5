import type { Delivery } from '../records/delivery.js'
import { identifier, literal } from '../store/dialect.js'
import type { Fact, FactType, Scope } from './fact.js'
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

export const isDelivered = (fact: Fact, delivery: Delivery): boolean => fact.needs.every((need) => delivery.has(need))

/**
 * One row per unit: unitColumns, region_code (of the institution, else of the platform), then the facts in the order given.
 * A fact whose columns were not delivered is a typed null, and costs nothing.
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
  const alias = identifier(words.unit.name)
  const joined = new Set(facts.filter((fact) => isDelivered(fact, delivery)).flatMap((fact) => fact.joins ?? []))
  const joins = [...words.relations.values()]
    .filter((relation) => joined.has(relation.name))
    .map((relation) => `left join (${relation.sql(scope)}) as ${identifier(relation.name)} on ${relation.on}`)
  const columns = facts.map((fact) => {
    const sql = isDelivered(fact, delivery) ? fact.sql : 'null'
    return `cast(${sql} as ${factSqlType[fact.type]}) as ${identifier(fact.name)}`
  })
  return [
    `select ${[...unitColumns.map((column) => `${alias}.${column}`), 'coalesce(seat.region_code, operator.region_code) as region_code', ...columns].join(',\n  ')}`,
    `from (${words.unit.sql(scope)}) as ${alias}`,
    `left join records.institutions as seat on seat.platform_id = ${alias}.platform_id and seat.institution_id = ${alias}.institution_id`,
    `left join records.platforms as operator on operator.platform_id = ${alias}.platform_id`,
    ...joins,
    // Consultations of no known doctor are not consultations of one doctor.
    `where ${alias}.unit_id is not null`,
  ].join('\n')
}
