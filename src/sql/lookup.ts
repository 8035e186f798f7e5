import { alike, comparisonExpression } from './comparison.js'
import { type Compiled, type Dependence, type Frame, type Plan, slotsOf, wantAll } from './scope.js'
import type { Expression } from './syntax.js'
import { keyOf, type Row, type Value } from './value.js'

/** What must hold between the rows before and the row that is looked for. */
export interface Condition {
  readonly whole: Compiled
  /** Its two sides where it is a comparison. */
  readonly comparison: { readonly type: string; readonly left: Compiled; readonly right: Compiled } | null
}

export function conditionOf(node: Expression, compile: (node: Expression) => Compiled): Condition {
  if (node.class !== 'COMPARISON') return { whole: compile(node), comparison: null }
  const [left, right] = alike(compile(node.left), compile(node.right))
  return { whole: comparisonExpression(node, left, right), comparison: { type: node.type, left, right } }
}

export interface Lookup extends Dependence {
  /** The rows of the plan that meet all conditions, in their order. */
  readonly matches: (frame: Frame) => readonly Row[]
}

/** Of so few rows each is asked; to index them would take longer. */
const few = 4

/**
 * Finds rows by conditions: those on the row alone sort out rows beforehand, equalities with what came before become an index,
 * which stays as long as the rows do, and the rest is asked of every row found. Of a few rows each is asked everything.
 */
export function lookup(plan: Plan, slot: number, conditions: readonly Condition[]): Lookup {
  const reads = ({ slots }: Compiled): boolean => slots.has(slot)
  // What is asked of the rows of a fixed relation once and for all must not depend on a record.
  const readsItAlone = (part: Compiled): boolean => part.slots.size === 1 && reads(part) && (part.fixed || !plan.fixed)
  const beforehand = conditions.filter(({ whole }) => readsItAlone(whole))
  const keys = conditions.flatMap(({ comparison, whole }) => {
    if (comparison?.type !== 'COMPARE_EQUAL' || beforehand.some((one) => one.whole === whole)) return []
    const { left, right } = comparison
    if (readsItAlone(left) && !reads(right)) return [{ before: right, own: left, whole }]
    return readsItAlone(right) && !reads(left) ? [{ before: left, own: right, whole }] : []
  })
  const settled = new Set([...beforehand, ...keys].map(({ whole }) => whole))
  const rest = conditions.filter(({ whole }) => !settled.has(whole) && !alwaysTrue(whole))
  const tests = rest.map(({ whole }) => whole.run)
  const allTests = conditions.filter(({ whole }) => !alwaysTrue(whole)).map(({ whole }) => whole.run)
  const owns = keys.map(({ own }) => own.run)
  const befores = keys.map(({ before }) => before.run)
  const sieve = beforehand.map(({ whole }) => whole.run)

  let indexed: readonly Row[] | null = null
  let index = new Map<Value, Row[]>()
  let sifted: readonly Row[] = []
  const prepare = (rows: readonly Row[]): void => {
    indexed = rows
    const frame: Frame = []
    const holds = (row: Row): boolean => {
      frame[slot] = row
      return holdAll(sieve, frame)
    }
    sifted = sieve.length === 0 ? rows : rows.filter(holds)
    if (owns.length === 0) return
    index = new Map()
    for (const row of sifted) {
      frame[slot] = row
      const key = keyIn(owns, frame)
      if (key === null) continue
      const found = index.get(key)
      if (found === undefined) index.set(key, [row])
      else found.push(row)
    }
  }
  const all = conditions.map(({ whole }) => whole)
  wantAll(all)
  return {
    slots: new Set([...slotsOf(all), ...plan.slots].filter((one) => one !== slot)),
    fixed: plan.fixed && all.every(({ fixed }) => fixed),
    matches(frame) {
      const rows = plan.rows(frame)
      if (rows.length === 0) return rows
      if (!plan.fixed && rows.length <= few) return meeting(allTests, rows, frame, slot)
      if (rows !== indexed) prepare(rows)
      let found: readonly Row[] = sifted
      if (owns.length > 0) {
        const key = keyIn(befores, frame)
        found = (key === null ? undefined : index.get(key)) ?? none
      }
      return meeting(tests, found, frame, slot)
    },
  }
}

/** The rows of which every test is true. */
function meeting(tests: readonly Compiled['run'][], rows: readonly Row[], frame: Frame, slot: number): readonly Row[] {
  if (tests.length === 0) return rows
  const met: Row[] = []
  for (const row of rows) {
    frame[slot] = row
    if (holdAll(tests, frame)) met.push(row)
  }
  return met.length === rows.length ? rows : met
}

/** Whether every test is true of a frame: unknown is not enough. */
export function holdAll(tests: readonly Compiled['run'][], frame: Frame): boolean {
  for (const test of tests) if (test(frame) !== true) return false
  return true
}

const alwaysTrue = ({ slots, fixed, run }: Compiled): boolean => slots.size === 0 && fixed && run([]) === true

const none: readonly Row[] = []

/** null where one of the values is: nothing equals it. */
function keyIn(runs: readonly Compiled['run'][], frame: Frame): Value {
  const values: Value[] = []
  for (const run of runs) {
    const value = run(frame)
    if (value === null) return null
    values.push(value)
  }
  return keyOf(values)
}
