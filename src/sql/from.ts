import { latestMatch } from './asof.js'
import { expression } from './expression.js'
import { type Condition, conditionOf, holdAll, lookup } from './lookup.js'
import { type Dependence, type Frame, noSlots, type Plan, type Scope, type Source, sourceOf, wantAll } from './scope.js'
import { type BaseTable, conjunctsOf, type DerivedTable, type Expression, type Join, type TableRef } from './syntax.js'
import type { Row } from './value.js'

/** The relations of a query, joined: a frame for each row. */
export interface From extends Dependence {
  readonly sources: readonly Source[]
  readonly frames: (outer: Frame) => Frame[]
}

const nothing: From = { sources: [], slots: noSlots, fixed: true, frames: (outer) => [outer.slice()] }

/**
 * Joins from left to right. A condition of WHERE is asked as soon as the relations it reads are there; one that an inner join
 * could have had as its own is taken as such.
 */
export function from(tree: TableRef, where: readonly Expression[], scope: Scope): From {
  const steps = stepsOf(tree).map((step) => {
    const plan = planOf(step.table, scope)
    const source = sourceOf(aliasOf(step.table), plan, scope.free.next++)
    return { ...step, plan, source }
  })
  const conditionsIn = (sources: readonly Source[], nodes: readonly Expression[]): Condition[] =>
    nodes.map((node) => conditionOf(node, (part) => expression(part, { ...scope, sources })))
  const all = steps.map(({ source }) => source)
  const slots = new Set(all.map(({ slot }) => slot))
  let waiting = conditionsIn(all, where)
  let joined = nothing
  for (const { plan, source, kind, on } of steps) {
    const sources = [...joined.sources, source]
    const here = new Set(sources.map(({ slot }) => slot))
    const isReady = ({ whole }: Condition): boolean =>
      [...whole.slots].every((slot) => here.has(slot) || !slots.has(slot))
    const ready = waiting.filter(isReady)
    waiting = waiting.filter((condition) => !ready.includes(condition))
    const own = conditionsIn(sources, on)
    joined =
      kind === 'inner'
        ? extended(joined, source, plan, [...own, ...ready], kind)
        : sieved(extended(joined, source, plan, own, kind), ready)
  }
  return sieved(joined, waiting)
}

interface Step {
  readonly table: BaseTable | DerivedTable
  readonly kind: 'inner' | 'left' | 'latest'
  readonly on: readonly Expression[]
}

function stepsOf(tree: TableRef): Step[] {
  if (tree.type === 'EMPTY') return []
  if (tree.type === 'BASE_TABLE' || tree.type === 'SUBQUERY') return [{ table: tree, kind: 'inner', on: [] }]
  if (tree.type !== 'JOIN') throw new Error(`a relation of the kind ${(tree as TableRef).type} is not read`)
  const { left, right, condition } = tree
  if (right.type !== 'BASE_TABLE' && right.type !== 'SUBQUERY')
    throw new Error('a join on the right of a join is not read')
  return [...stepsOf(left), { table: right, kind: kindOf(tree), on: conjunctsOf(condition) }]
}

function kindOf({ join_type, ref_type, using_columns }: Join): Step['kind'] {
  if (using_columns.length > 0) throw new Error('a join by USING is not read')
  if (ref_type === 'CROSS' || (ref_type === 'REGULAR' && join_type === 'INNER')) return 'inner'
  if (ref_type === 'REGULAR' && join_type === 'LEFT') return 'left'
  if (ref_type === 'ASOF' && join_type === 'LEFT') return 'latest'
  throw new Error(`a join of the kind ${ref_type} ${join_type} is not read`)
}

const aliasOf = (table: BaseTable | DerivedTable): string =>
  table.alias !== '' || table.type === 'SUBQUERY' ? table.alias : table.table_name

function planOf(table: BaseTable | DerivedTable, { engine, tables, outer }: Scope): Plan {
  if (table.column_name_alias.length > 0) throw new Error('names for the columns of a relation are not read')
  if (table.type === 'SUBQUERY') return engine.query(table.subquery.node, outer, tables)
  const common = table.schema_name === '' ? tables.get(table.table_name.toLowerCase()) : undefined
  return common ?? engine.table(table.schema_name, table.table_name)
}

function extended(
  before: From,
  source: Source,
  plan: Plan,
  conditions: readonly Condition[],
  kind: Step['kind'],
): From {
  const { slot } = source
  const [last] = kind === 'latest' ? conditions.slice(-1) : []
  const found = lookup(plan, slot, last === undefined ? conditions : conditions.slice(0, -1))
  const latest = last === undefined ? null : latestMatch(last, slot)
  last?.whole.want()
  const missing: Row = Object.freeze(new Array(plan.columns.length).fill(null))
  const own = new Set(before.sources.map((one) => one.slot))
  return {
    sources: [...before.sources, source],
    slots: new Set(
      [...before.slots, ...found.slots, ...(last === undefined ? [] : last.whole.slots)].filter(
        (one) => one !== slot && !own.has(one),
      ),
    ),
    fixed: before.fixed && found.fixed && (last === undefined || last.whole.fixed),
    frames(outer) {
      const frames: Frame[] = []
      for (const frame of before.frames(outer)) {
        let rows = found.matches(frame)
        if (latest !== null) rows = latest(frame, rows)
        const [first] = rows
        if (first === undefined) {
          if (kind === 'inner') continue
          frame[slot] = missing
          frames.push(frame)
          continue
        }
        frame[slot] = first
        frames.push(frame)
        for (let at = 1; at < rows.length; at++) {
          const copy = frame.slice()
          copy[slot] = rows[at]
          frames.push(copy)
        }
      }
      return frames
    },
  }
}

function sieved(joined: From, conditions: readonly Condition[]): From {
  if (conditions.length === 0) return joined
  const own = new Set(joined.sources.map(({ slot }) => slot))
  const tests = conditions.map(({ whole }) => whole.run)
  wantAll(conditions.map(({ whole }) => whole))
  return {
    sources: joined.sources,
    slots: new Set(
      [...joined.slots, ...conditions.flatMap(({ whole }) => [...whole.slots])].filter((one) => !own.has(one)),
    ),
    fixed: joined.fixed && conditions.every(({ whole }) => whole.fixed),
    frames: (outer) => joined.frames(outer).filter((frame) => holdAll(tests, frame)),
  }
}
