import { alike } from './comparison.js'
import { type Compiled, composed, type Plan, partOf } from './scope.js'
import { keyOf, same, type Value } from './value.js'

/** Whether a value is one of several: unknown where it is not found and one of them is unknown. */
export function membership(element: Compiled, candidates: readonly Compiled[]): Compiled {
  const pairs = candidates.map((candidate) => alike(element, candidate))
  const constants = pairs.map(([, candidate]) => candidate)
  const { run } = pairs[0]?.[0] ?? element
  if (constants.every(({ slots, fixed }) => slots.size === 0 && fixed)) {
    const values = constants.map((candidate) => candidate.run([]))
    return composed('boolean', [element], inSet(run, setOf(values)))
  }
  const runs = constants.map((candidate) => candidate.run)
  return composed('boolean', [element, ...constants], (frame) => {
    const value = run(frame)
    if (value === null) return null
    let known = true
    for (const candidate of runs) {
      const other = candidate(frame)
      if (other === null) known = false
      else if (same(value, other)) return true
    }
    return known ? false : null
  })
}

interface Members {
  readonly keys: ReadonlySet<Value>
  readonly hasNull: boolean
  readonly empty: boolean
}

const setOf = (values: readonly Value[]): Members => ({
  keys: new Set(values.filter((value) => value !== null).map((value) => keyOf([value]))),
  hasNull: values.includes(null),
  empty: values.length === 0,
})

const inSet =
  (run: Compiled['run'], { keys, hasNull, empty }: Members): Compiled['run'] =>
  (frame) => {
    if (empty) return false
    const value = run(frame)
    if (value === null) return null
    return keys.has(keyOf([value])) ? true : hasNull ? null : false
  }

/** Whether a value is in the first column of a query. */
export function membershipOfQuery(element: Compiled, plan: Plan): Compiled {
  const [column] = plan.columns
  if (column === undefined || plan.columns.length !== 1) throw new Error('IN asks for a query of one column')
  alike(element, { ...partOf(plan), type: column.type, slots: new Set([-1]) })
  const { run } = element
  let [seen, members]: [unknown, Members] = [null, setOf([])]
  return composed('boolean', [element, partOf(plan)], (frame) => {
    const rows = plan.rows(frame)
    if (rows !== seen) [seen, members] = [rows, setOf(rows.map((row) => row[0] as Value))]
    return inSet(run, members)(frame)
  })
}
