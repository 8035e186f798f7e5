import { columnOf } from './column.js'
import type { Compiled, Frame, Scope } from './scope.js'
import type { Stage } from './stage.js'
import { isCall } from './syntax.js'
import { type Column, isList, type Value } from './value.js'

/** `unnest`: a row for each element of a list; of several lists in step, as many as the longest has. */
export function spread(scope: Scope): Stage {
  const slot = scope.free.next++
  const lists: Compiled[] = []
  const columns: Column[] = []
  const spreadOne = (frame: Frame): Frame[] => {
    const values = lists.map(({ run }) => (run(frame) ?? []) as readonly Value[])
    const length = Math.max(...values.map((list) => list.length))
    return Array.from({ length }, (_, at) => {
      const copy = frame.slice()
      copy[slot] = values.map((list) => list[at] ?? null)
      return copy
    })
  }
  return {
    slot,
    parts: () => lists,
    standIn(node) {
      const [argument] = isCall(node, 'unnest') ? node.children : []
      if (argument === undefined || !isCall(node, 'unnest')) return null
      if (node.children.length !== 1) throw new Error('unnest takes one operand')
      const list = scope.engine.expression(argument, scope)
      if (!isList(list.type)) throw new Error('unnest of what is no list')
      const place = lists.push(list) - 1
      // How many rows there are depends on all lists, wanted or not.
      list.want()
      columns.push({ name: `${place}`, type: list.type.list })
      return columnOf({ alias: '', columns, slot, fixed: true, want: () => undefined }, place)
    },
    frames: (frames) => (lists.length === 0 ? frames : frames.flatMap(spreadOne)),
  }
}
