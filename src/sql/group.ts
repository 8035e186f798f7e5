import { type Aggregate, aggregate } from './aggregate.js'
import { columnOf, resolved } from './column.js'
import { type Compiled, type Frame, type Scope, wantAll } from './scope.js'
import type { Stage } from './stage.js'
import { aggregates } from './summary.js'
import { type ColumnRef, type Expression, isCall, type SelectNode, writtenOut } from './syntax.js'
import { type Column, keyOf, type Value } from './value.js'

const names = [...aggregates.keys()]

/** Whether a select gathers its rows into groups. */
export const isGrouped = (node: SelectNode): boolean =>
  node.group_expressions.length > 0 || hasAggregate(node.select_list)

function hasAggregate(part: unknown): boolean {
  if (Array.isArray(part)) return part.some(hasAggregate)
  if (part === null || typeof part !== 'object') return false
  const node = part as Expression
  // A window function only bears the name of an aggregate, and a subquery has groups of its own.
  if (node.class === 'SUBQUERY') return false
  return isCall(node, ...names) || Object.values(node).some(hasAggregate)
}

/**
 * Gathers rows into groups: one row for each, of its keys and aggregates; without keys one in all. Of several grouping sets each
 * is taken in turn, and the keys that are not in it are null.
 */
export function grouping(node: SelectNode, scope: Scope): Stage {
  const slot = scope.free.next++
  const keyNodes = node.group_expressions.map((key) => meant(key, node))
  const keys = keyNodes.map((key) => scope.engine.expression(key, scope))
  const identities = new Map(keyNodes.map((key, place) => [identity(aliased(key, scope), scope), place]))
  const columns: Column[] = keys.map(({ type }, place) => ({ name: `${place}`, type }))
  const folds: Aggregate[] = []
  wantAll(keys)
  const wanted = new Set<number>()
  const want = (place: number): void => {
    if (place < keys.length || wanted.has(place - keys.length)) return
    wanted.add(place - keys.length)
    folds[place - keys.length]?.want()
  }
  const read = (place: number): Compiled => columnOf({ alias: '', columns, slot, fixed: true, want }, place)
  const sets = node.group_sets.length === 0 ? [[]] : node.group_sets
  const keyRuns = sets.map((set) => keys.map(({ run }, place) => (set.includes(place) ? run : () => null)))
  return {
    slot,
    parts: () => [...keys, ...folds],
    standIn(expression) {
      const key = identities.get(identity(expression, scope))
      if (key !== undefined) return read(key)
      if (!isCall(expression, ...names)) return null
      if ((expression.order_bys?.orders.length ?? 0) > 0)
        throw new Error(`${expression.function_name} with an order is not read`)
      const fold = aggregate(expression.function_name, expression.children, expression, scope)
      folds.push(fold)
      return read(columns.push({ name: `${columns.length}`, type: fold.type }) - 1)
    },
    frames(frames, outer) {
      const groups = keyRuns.flatMap((runs, place) =>
        sets[place]?.length === 0 ? [inAll(runs, frames)] : grouped(runs, frames),
      )
      return groups.map(({ values, members }) => {
        for (const [place, fold] of folds.entries()) values.push(wanted.has(place) ? folded(fold, members) : null)
        const frame = outer.slice()
        frame[slot] = values
        return frame
      })
    },
  }
}

function folded(fold: Aggregate, members: readonly Frame[]): Value {
  const accumulator = fold.begin()
  for (const member of members) accumulator.add(member)
  return accumulator.value()
}

interface Group {
  readonly values: Value[]
  readonly members: readonly Frame[]
}

/** Without keys there is one group, be it of no rows. */
const inAll = (runs: readonly Compiled['run'][], members: readonly Frame[]): Group => ({
  values: runs.map(() => null),
  members,
})

function grouped(runs: readonly Compiled['run'][], frames: readonly Frame[]): Group[] {
  const [only] = frames
  if (only === undefined) return []
  if (frames.length === 1) return [{ values: runs.map((run) => run(only)), members: frames }]
  const groups = new Map<Value, { readonly values: Value[]; readonly members: Frame[] }>()
  for (const frame of frames) {
    const values = runs.map((run) => run(frame))
    const key = keyOf(values)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { values, members: [frame] })
    else group.members.push(frame)
  }
  return [...groups.values()]
}

/** A key that is a number means the result at that place. */
function meant(key: Expression, { select_list }: SelectNode): Expression {
  if (key.class !== 'CONSTANT') return key
  const result = select_list[Number(key.value.value) - 1]
  if (result === undefined) throw new Error('a group by a place that there is not')
  return result
}

function aliased(key: Expression, { sources, aliases }: Scope): Expression {
  if (key.class !== 'COLUMN_REF' || resolved(key.column_names, sources) !== null) return key
  return aliases.get(key.column_names[0]?.toLowerCase() ?? '') ?? key
}

/** The same for an expression however its columns are qualified. */
const identity = (node: Expression, { sources }: Scope): string =>
  writtenOut({ ...node, alias: '' }, (column: ColumnRef) => {
    const found = resolved(column.column_names, sources)
    return found === null ? column.column_names : [found.source.slot, found.place, ...found.path]
  })
