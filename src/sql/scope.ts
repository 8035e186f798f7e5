import type { Expression, QueryNode } from './syntax.js'
import type { Column, Row, SqlType, Value } from './value.js'

/** What an expression is worked out over: by slot, the row of each relation (or the value of a lambda's argument). */
export type Frame = unknown[]

/** What something compiled depends on. */
export interface Dependence {
  /** What it reads of the frame. */
  readonly slots: ReadonlySet<number>
  /** It depends on no record. */
  readonly fixed: boolean
}

/** An expression, ready to be worked out once it is wanted. */
export interface Compiled extends Dependence {
  readonly type: SqlType
  readonly run: (frame: Frame) => Value
  /** Says that it will be run, so that the columns it reads must be there. */
  readonly want: () => void
}

/** A query, ready to be run. It reads the slots of the frame it stands in where it is correlated. */
export interface Plan extends Dependence {
  readonly columns: readonly Column[]
  /** Says that a column will be read; of a column that nobody wants the rows may hold anything. */
  readonly want: (place: number) => void
  readonly rows: (outer: Frame) => readonly Row[]
}

/** A relation that is named in a query. */
export interface Source {
  /** Empty where it has no name. */
  readonly alias: string
  readonly columns: readonly Column[]
  readonly slot: number
  readonly want: (place: number) => void
  /** Finds the row on first use, for a relation that is joined only where something reads it. */
  readonly find?: (frame: Frame) => Row
  readonly fixed: boolean
}

export const sourceOf = (alias: string, { columns, want, fixed }: Plan, slot: number): Source => ({
  alias,
  columns,
  want,
  fixed,
  slot,
})

/** Where a name is looked up. */
export interface Scope {
  readonly engine: Engine
  readonly sources: readonly Source[]
  readonly aliases: ReadonlyMap<string, Expression>
  readonly lambda: ReadonlyMap<string, { readonly slot: number; readonly type: SqlType }>
  readonly tables: ReadonlyMap<string, Plan>
  readonly outer: Scope | null
  /** The next free slot of the frame, shared by all who write to it. */
  readonly free: { next: number }
  /** What stands for an expression once its group, window or list has been worked out; null: nothing does. */
  readonly standIn: ((node: Expression) => Compiled | null) | null
}

/** A scope without any relation; its frames have no slot yet. */
export const emptyScope = (engine: Engine): Scope => ({
  engine,
  sources: [],
  aliases: new Map(),
  lambda: new Map(),
  tables: new Map(),
  outer: null,
  free: { next: 0 },
  standIn: null,
})

/** What compiling needs of the world. */
export interface Engine {
  /** The rows of a table of the engine: fixed, or of the record at hand. */
  table(schema: string, name: string): Plan
  /** A function of one argument that is written out wherever it is called. */
  macro(schema: string, name: string): { readonly argument: string; readonly body: Expression } | null
  /** Counts the records: what was worked out under another number is no longer true. */
  readonly record: { number: number }
  expression(node: Expression, scope: Scope): Compiled
  query(node: QueryNode, outer: Scope | null, tables: ReadonlyMap<string, Plan>): Plan
}

export const noSlots: ReadonlySet<number> = new Set()

export const slotsOf = (parts: readonly Pick<Dependence, 'slots'>[]): ReadonlySet<number> => {
  const reading = parts.filter(({ slots }) => slots.size > 0)
  if (reading.length === 0) return noSlots
  if (reading.length === 1) return reading[0]?.slots ?? noSlots
  return new Set(reading.flatMap(({ slots }) => [...slots]))
}

/** An expression made of others; worked out once and for all where it can be. */
export function composed(type: SqlType, parts: readonly Compiled[], run: (frame: Frame) => Value): Compiled {
  const slots = slotsOf(parts)
  const fixed = parts.every((part) => part.fixed)
  const want = () => wantAll(parts)
  if (slots.size > 0 || !fixed) return { type, run, slots, fixed, want }
  want()
  return constant(type, run([]))
}

export function wantAll(parts: readonly Pick<Compiled, 'want'>[]): void {
  for (const part of parts) part.want()
}

/** The value of a query as a part of an expression; all that the query reads is wanted as soon as it stands there. */
export function partOf(plan: Plan): Compiled {
  plan.want(0)
  return { type: 'null', run: () => null, slots: plan.slots, fixed: plan.fixed, want: () => undefined }
}

export const constant = (type: SqlType, value: Value): Compiled => ({
  type,
  run: () => value,
  slots: noSlots,
  fixed: true,
  want: () => undefined,
})

/** The value of an expression that reads nothing; an error for any other. */
export function constantValue(compiled: Compiled, what: string): Value {
  if (compiled.slots.size > 0 || !compiled.fixed) throw new Error(`${what} must be a constant`)
  return compiled.run([])
}
