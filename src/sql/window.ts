import { aggregate } from './aggregate.js'
import { type Compiled, constantValue, type Dependence, type Frame, type Scope, slotsOf, wantAll } from './scope.js'
import type { Accumulator } from './summary.js'
import type { Order, Window } from './syntax.js'
import { keyOf, order, type SqlType, type Value } from './value.js'

/** The values of a window function for all rows of a query, in the order of the rows. */
export interface CompiledWindow extends Dependence {
  readonly type: SqlType
  readonly want: () => void
  readonly over: (frames: readonly Frame[]) => Value[]
}

export function window(node: Window, scope: Scope): CompiledWindow {
  if (node.exclude_clause !== 'NO_OTHER' || node.distinct || node.default_expr !== null || node.offset_expr !== null)
    throw new Error(`a window of this kind is not read: ${node.function_name}`)
  const partitions = node.partitions.map((part) => scope.engine.expression(part, scope))
  const orders = node.orders.map((one) => ascending(one, scope))
  const { type, parts, along } = windowFunction(node, orders, scope)
  const all = [...partitions, ...orders, ...parts]
  return {
    type,
    slots: slotsOf(all),
    fixed: all.every(({ fixed }) => fixed),
    want: () => wantAll(all),
    over(frames) {
      const values: Value[] = new Array(frames.length).fill(null)
      for (const places of partitioned(frames, partitions)) {
        const ordered = orders.length === 0 ? places : sorted(places, frames, orders)
        const inOrder = ordered.map((place) => frames[place] ?? [])
        for (const [at, value] of along(inOrder).entries()) values[ordered[at] ?? -1] = value
      }
      return values
    },
  }
}

/** Nulls come last. */
function ascending({ type, null_order, expression }: Order, scope: Scope): Compiled {
  if (type !== 'ORDER_DEFAULT' || null_order !== 'ORDER_DEFAULT') throw new Error(`the order ${type} is not read`)
  return scope.engine.expression(expression, scope)
}

function partitioned(frames: readonly Frame[], partitions: readonly Compiled[]): number[][] {
  if (partitions.length === 0 || frames.length < 2) return frames.length === 0 ? [] : [[...frames.keys()]]
  const groups = new Map<Value, number[]>()
  for (const [place, frame] of frames.entries()) {
    const key = keyOf(partitions.map(({ run }) => run(frame)))
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [place])
    else group.push(place)
  }
  return [...groups.values()]
}

function sorted(places: readonly number[], frames: readonly Frame[], orders: readonly Compiled[]): number[] {
  if (places.length < 2) return [...places]
  const keyed = places.map((place) => ({ place, keys: orders.map(({ run }) => run(frames[place] ?? [])) }))
  return keyed.sort((a, b) => order(a.keys, b.keys)).map(({ place }) => place)
}

interface Along {
  readonly type: SqlType
  readonly parts: readonly (Dependence & Pick<Compiled, 'want'>)[]
  /** The values for the rows of one partition in their order. */
  readonly along: (frames: readonly Frame[]) => Value[]
}

function windowFunction(node: Window, orders: readonly Compiled[], scope: Scope): Along {
  const { function_name: name, children, filter_expr: filter } = node
  if (name === 'row_number') return { type: 'integer', parts: [], along: (frames) => frames.map((_, at) => at + 1) }
  if (name === 'lead' || name === 'lag') {
    const [child] = children
    if (child === undefined || children.length !== 1 || filter !== null) throw new Error(`${name} takes one operand`)
    const value = scope.engine.expression(child, scope)
    return { type: value.type, parts: [value], along: neighbours(value, name === 'lead', node.ignore_nulls) }
  }
  if (node.ignore_nulls) throw new Error(`${name} ignore nulls is not read`)
  const summary = aggregate(name, children, { filter, distinct: false }, scope)
  return { type: summary.type, parts: [summary], along: running(summary.begin, frameOf(node, scope), orders) }
}

const neighbours =
  ({ run }: Compiled, later: boolean, knownOnly: boolean) =>
  (frames: readonly Frame[]): Value[] => {
    const values = frames.map(run)
    const step = later ? 1 : -1
    return values.map((_, place) => {
      let at = place + step
      while (knownOnly && at >= 0 && at < values.length && values[at] === null) at += step
      return values[at] ?? null
    })
  }

/** How far the rows that are taken together reach: to the end, to the last row equal in order, or to some rows before the row. */
type Reach = 'all' | 'peers' | { readonly before: number }

function frameOf(node: Window, scope: Scope): Reach {
  const { start, end, start_expr, end_expr } = node
  if (start !== 'UNBOUNDED_PRECEDING' || start_expr !== null) throw new Error(`a window from ${start} is not read`)
  if (end === 'UNBOUNDED_FOLLOWING' || node.orders.length === 0) return 'all'
  if (end === 'CURRENT_ROW_RANGE') return 'peers'
  if (end === 'CURRENT_ROW_ROWS') return { before: 0 }
  if (end === 'EXPR_PRECEDING_ROWS' && end_expr !== null)
    return { before: constantValue(scope.engine.expression(end_expr, scope), 'the end of a window') as number }
  throw new Error(`a window up to ${end} is not read`)
}

const running =
  (begin: () => Accumulator, reach: Reach, orders: readonly Compiled[]) =>
  (frames: readonly Frame[]): Value[] => {
    const keys = reach === 'peers' ? frames.map((frame) => orders.map(({ run }) => run(frame))) : []
    const endOf = (place: number): number => {
      if (reach === 'all') return frames.length
      if (reach !== 'peers') return Math.max(0, place + 1 - reach.before)
      let end = place + 1
      while (end < frames.length && order(keys[end] ?? [], keys[place] ?? []) === 0) end++
      return end
    }
    const summary = begin()
    let taken = 0
    return frames.map((_, place) => {
      for (const end = endOf(place); taken < end; taken++) summary.add(frames[taken] ?? [])
      return summary.value()
    })
  }
