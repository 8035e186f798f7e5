import { expression } from './expression.js'
import { query } from './query.js'
import type { Engine, Plan } from './scope.js'
import { type QueryNode, writtenOut } from './syntax.js'

/** What an engine is made with: the tables and functions that its queries name. */
export type World = Pick<Engine, 'table' | 'macro'>

/** An evaluator of the SQL that facts are written in, over rows in memory. Equal queries are compiled, and run, once. */
export function createEngine(world: World): Engine {
  const known = new Map<string, Plan>()
  const engine: Engine = {
    ...world,
    record: { number: 0 },
    expression,
    query(node: QueryNode, outer, tables) {
      // What names a common table means something else elsewhere; what is correlated reads other slots.
      if (outer !== null || tables.size > 0) return query(node, outer, tables, engine)
      const key = writtenOut(node)
      const plan = known.get(key) ?? query(node, null, tables, engine)
      known.set(key, plan)
      return plan
    },
  }
  return engine
}
