import { columnOf } from './column.js'
import type { Scope } from './scope.js'
import type { Stage } from './stage.js'
import type { Column } from './value.js'
import { type CompiledWindow, window } from './window.js'

/** Works out the window functions of a select over all its rows. */
export function windows(scope: Scope): Stage {
  const slot = scope.free.next++
  const all: CompiledWindow[] = []
  const columns: Column[] = []
  const wanted = new Set<number>()
  const want = (place: number): void => {
    if (wanted.has(place)) return
    wanted.add(place)
    all[place]?.want()
  }
  return {
    slot,
    parts: () => all,
    standIn(node) {
      if (node.class !== 'WINDOW') return null
      const one = window(node, scope)
      const place = all.push(one) - 1
      columns.push({ name: `${place}`, type: one.type })
      return columnOf({ alias: '', columns, slot, fixed: true, want }, place)
    },
    frames(frames) {
      if (wanted.size === 0) return frames
      const values = all.map(({ over }, place) => (wanted.has(place) ? over(frames) : []))
      for (const [at, frame] of frames.entries()) frame[slot] = values.map((ofWindow) => ofWindow[at] ?? null)
      return frames
    },
  }
}
