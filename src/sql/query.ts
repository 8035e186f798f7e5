import { type Engine, emptyScope, noSlots, type Plan, type Scope } from './scope.js'
import { select } from './select.js'
import type { QueryNode, SetNode } from './syntax.js'
import { commonType, type Row } from './value.js'

/** Compiles a query. One that reads nothing of the frames around it is run once a record; one that is fixed, once. */
export function query(node: QueryNode, outer: Scope | null, tables: ReadonlyMap<string, Plan>, engine: Engine): Plan {
  const known = new Map(tables)
  for (const { key, value } of node.cte_map.map) {
    if (value.aliases.length > 0) throw new Error('names for the columns of a common table are not read')
    known.set(key.toLowerCase(), engine.query(value.query.node, outer, known))
  }
  return kept(
    node.type === 'SELECT_NODE' ? selected(node, outer, known, engine) : united(node, outer, known, engine),
    engine,
  )
}

const selected = (
  node: Parameters<typeof select>[0],
  outer: Scope | null,
  tables: ReadonlyMap<string, Plan>,
  engine: Engine,
): Plan =>
  select(node, {
    ...emptyScope(engine),
    lambda: outer?.lambda ?? new Map(),
    tables,
    outer,
    free: { next: outer?.free.next ?? 0 },
  })

function united(node: SetNode, outer: Scope | null, tables: ReadonlyMap<string, Plan>, engine: Engine): Plan {
  if (node.setop_type !== 'UNION' || !node.setop_all || node.modifiers.length > 0)
    throw new Error(`${node.setop_type} of this kind is not read`)
  const [left, right] = [engine.query(node.left, outer, tables), engine.query(node.right, outer, tables)]
  if (left.columns.length !== right.columns.length) throw new Error('a union of relations of different width')
  return {
    columns: left.columns.map(({ name, type }, place) => ({
      name,
      type: commonType(type, right.columns[place]?.type ?? 'null'),
    })),
    slots: new Set([...left.slots, ...right.slots]),
    want(place) {
      left.want(place)
      right.want(place)
    },
    fixed: left.fixed && right.fixed,
    rows: (frame) => [...left.rows(frame), ...right.rows(frame)],
  }
}

function kept(plan: Plan, { record }: Engine): Plan {
  if (plan.slots.size > 0) return plan
  let [rows, number]: [readonly Row[], number] = [[], Number.NaN]
  if (plan.fixed) {
    // It may be run while something that reads it is yet to be compiled.
    for (const place of plan.columns.keys()) plan.want(place)
    let once: readonly Row[] | undefined
    return {
      ...plan,
      slots: noSlots,
      rows: () => {
        once ??= plan.rows([])
        return once
      },
    }
  }
  return {
    ...plan,
    slots: noSlots,
    rows: () => {
      if (number !== record.number) {
        rows = plan.rows([])
        number = record.number
      }
      return rows
    },
  }
}
