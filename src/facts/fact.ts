import type { Bilingual } from '../records/table.js'

/** time facts are evidence for a reader; no condition may compare them (an order of two times is a boolean fact of its own). */
export type FactType = 'boolean' | 'integer' | 'decimal' | 'text' | 'list' | 'time'
export type FactValue = boolean | number | string | readonly string[] | null

/** What a query may see of the run: the period, as a predicate over a column of instants or civil dates. */
export interface Scope {
  within(column: string): string
}

/**
 * A unit of assessment. `sql` yields one row per unit with at least platform_id, unit_id, institution_id, department_id,
 * consultation_id, practitioner_id, patient_id and occurred_at (the instant that decides which law was in force); columns
 * that have no meaning for the unit are typed nulls. Facts address the row by the unit's own name.
 */
export interface Unit {
  readonly name: string
  readonly title: Bilingual
  /** Tables without which there are no such units. */
  readonly tables: readonly string[]
  readonly sql: (scope: Scope) => string
}

/**
 * Something joined to the unit: at most one row per unit, or the join would count units twice. Facts address it by its name.
 * `sparse`: most units have no such row; it is joined after the others.
 */
export interface Relation {
  readonly name: string
  readonly sparse?: true
  readonly sql: (scope: Scope) => string
  readonly on: string
  /** Where it is a plain grouping: relations over the same rows by the same key are worked out in one. */
  readonly group?: RelationGroup
}

export interface RelationGroup {
  /** A from clause. */
  readonly rows: string
  /** What this relation alone adds to it: left joins that find one row at most. */
  readonly joins: readonly string[]
  /** Name of the table in `rows` that has the key. */
  readonly alias: string
  readonly key: readonly string[]
  /** Aggregates by name. */
  readonly columns: Readonly<Record<string, string>>
}

/**
 * One thing the records say about a unit. `sql` is an expression over the unit and the joined relations; it is null where the
 * records do not say. `needs` are the tables and columns without which the fact is unknown for every unit.
 */
export interface Fact {
  readonly name: string
  readonly type: FactType
  readonly title: Bilingual
  readonly needs: readonly string[]
  readonly joins?: readonly string[]
  readonly sql: string
}

export const unit = (definition: Unit): Unit => definition
export const relation = (definition: Relation): Relation => definition
export const fact = (definition: Fact): Fact => definition
