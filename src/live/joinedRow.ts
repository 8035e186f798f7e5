import { conditionOf, lookup } from '../sql/lookup.js'
import { type Engine, type Scope, type Source, sourceOf } from '../sql/scope.js'
import { conjunctsOf, type Expression, type QueryNode } from '../sql/syntax.js'
import type { Row } from '../sql/value.js'

/** What is joined to a unit, at most one row each, parsed. */
export interface Joined {
  readonly name: string
  readonly query: QueryNode
  readonly on: Expression
}

/** The source of a joined row, which is looked for when something reads it. `scopeWith`: the scope in which `on` stands. */
export function foundWhenRead(
  engine: Engine,
  { name, query, on }: Joined,
  slot: number,
  scopeWith: (source: Source) => Scope,
): Source {
  const { source, found } = named(`relation ${name}`, () => {
    const plan = engine.query(query, null, new Map())
    const source = sourceOf(name, plan, slot)
    const scope = scopeWith(source)
    const conditions = conjunctsOf(on).map((part) => conditionOf(part, (side) => engine.expression(side, scope)))
    return { source, found: lookup(plan, slot, conditions) }
  })
  const missing: Row = Object.freeze(new Array(source.columns.length).fill(null))
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

/** Compiles something; an error says what it was. */
export function named<T>(what: string, compile: () => T): T {
  try {
    return compile()
  } catch (error) {
    throw new Error(`${what}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
