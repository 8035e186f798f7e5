import type { FactValue } from '../../facts/fact.js'
import type { Domain } from './domain.js'

/** The number of ways to give every fact one of its values. */
export const combinations = ({ values }: Domain): number => values.reduce((product, { length }) => product * length, 1)

/** Tries every way to give each fact one of its values, until `visit` returns true. Whether it did. */
export function someAssignment({ values }: Domain, visit: (assignment: readonly FactValue[]) => boolean): boolean {
  const turns = values.map(() => 0)
  const assignment = values.map(([first]) => first ?? null)
  for (;;) {
    if (visit(assignment)) return true
    let place = 0
    for (; place < turns.length; place++) {
      const next = (turns[place] ?? 0) + 1
      const choices = values[place] ?? []
      turns[place] = next < choices.length ? next : 0
      assignment[place] = choices[turns[place] ?? 0] ?? null
      if (next < choices.length) break
    }
    if (place === turns.length) return false
  }
}

/** The domain with null, "the records do not say", beside the values of every fact. */
export const withNull = ({ places, values }: Domain): Domain => ({
  places,
  values: values.map((choices) => [...choices, null]),
})
