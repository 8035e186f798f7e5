import type { FactValue } from '../facts/fact.js'

export type Facts = Readonly<Record<string, FactValue>>

export interface FactMemory<T> {
  get(facts: Facts): T | undefined
  set(facts: Facts, value: T): void
}

/** Beyond this many entries the memory starts afresh: a judge may live as long as a platform's service. */
const limit = 10_000

/** What followed from the exact values of the named facts. A fact that is not there differs from one that is null. */
export function factMemory<T>(names: readonly string[]): FactMemory<T> {
  let root = new Map<unknown, unknown>()
  let entries = 0
  return {
    get(facts) {
      let found: unknown = root
      for (const name of names) {
        found = (found as Map<unknown, unknown>).get(keyOf(facts, name))
        if (found === undefined) return undefined
      }
      return found as T
    },
    set(facts, value) {
      if (entries === limit) {
        root = new Map()
        entries = 0
      }
      let node = root
      for (const name of names.slice(0, -1)) {
        const key = keyOf(facts, name)
        const next = (node.get(key) as Map<unknown, unknown> | undefined) ?? new Map<unknown, unknown>()
        node.set(key, next)
        node = next
      }
      node.set(keyOf(facts, names.at(-1) ?? ''), value)
      entries += 1
    },
  }
}

const absent = Symbol('absent')

// A fact has one type, so the text of a list never meets a text.
function keyOf(facts: Facts, name: string): unknown {
  const value = facts[name]
  if (typeof value === 'object' && value !== null) return JSON.stringify(value)
  return value === undefined && !(name in facts) ? absent : value
}
