import { type Compiled, type Dependence, noSlots, type Scope, slotsOf, wantAll } from './scope.js'
import { type Accumulator, aggregates, operandOf } from './summary.js'
import type { Expression } from './syntax.js'
import { keyOf, type SqlType, type Value } from './value.js'

export interface Aggregate extends Dependence {
  readonly type: SqlType
  readonly want: () => void
  readonly begin: () => Accumulator
}

/** An aggregate over the rows that `scope` sees, of those where the filter holds, of different values once where `distinct`. */
export function aggregate(
  name: string,
  children: readonly Expression[],
  { filter, distinct }: { readonly filter: Expression | null; readonly distinct: boolean },
  scope: Scope,
): Aggregate {
  const kind = aggregates.get(name)
  if (kind === undefined) throw new Error(`the aggregate ${name} is not read`)
  const operands = children.map((child) => scope.engine.expression(child, scope))
  const keep = filter === null ? null : scope.engine.expression(filter, scope)
  const parts = keep === null ? operands : [...operands, keep]
  const all = kind.begin(operands)
  const different = distinct ? () => differing(all(), operandOf(operands)) : all
  return {
    type: kind.type(operands),
    slots: parts.length === 0 ? noSlots : slotsOf(parts),
    fixed: parts.every(({ fixed }) => fixed),
    want: () => wantAll(parts),
    begin: keep === null ? different : () => filtered(different(), keep),
  }
}

const filtered = (accumulator: Accumulator, { run }: Compiled): Accumulator => ({
  add(frame) {
    if (run(frame) === true) accumulator.add(frame)
  },
  value: accumulator.value,
})

function differing(accumulator: Accumulator, { run }: Compiled): Accumulator {
  const seen = new Set<Value>()
  return {
    add(frame) {
      const key = keyOf([run(frame)])
      if (seen.has(key)) return
      seen.add(key)
      accumulator.add(frame)
    },
    value: accumulator.value,
  }
}
