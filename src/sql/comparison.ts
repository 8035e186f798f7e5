import { coerced } from './cast.js'
import { type Compiled, composed } from './scope.js'
import type { Comparison } from './syntax.js'
import { commonType, order, same, type Value } from './value.js'

type Test = (a: Value, b: Value) => boolean

const onScalars: Readonly<Record<string, Test>> = {
  COMPARE_EQUAL: (a, b) => a === b,
  COMPARE_NOTEQUAL: (a, b) => a !== b,
  COMPARE_LESSTHAN: (a, b) => (a as number) < (b as number),
  COMPARE_GREATERTHAN: (a, b) => (a as number) > (b as number),
  COMPARE_LESSTHANOREQUALTO: (a, b) => (a as number) <= (b as number),
  COMPARE_GREATERTHANOREQUALTO: (a, b) => (a as number) >= (b as number),
}
const onOthers: Readonly<Record<string, Test>> = {
  COMPARE_EQUAL: same,
  COMPARE_NOTEQUAL: (a, b) => !same(a, b),
  COMPARE_LESSTHAN: (a, b) => order(a, b) < 0,
  COMPARE_GREATERTHAN: (a, b) => order(a, b) > 0,
  COMPARE_LESSTHANOREQUALTO: (a, b) => order(a, b) <= 0,
  COMPARE_GREATERTHANOREQUALTO: (a, b) => order(a, b) >= 0,
}

/** Two operands of one type. */
export function alike(a: Compiled, b: Compiled): [Compiled, Compiled] {
  const [left, right] = [coerced(a, b.type), coerced(b, a.type)]
  commonType(left.type, right.type)
  return [left, right]
}

export function comparisonExpression({ type }: Pick<Comparison, 'type'>, a: Compiled, b: Compiled): Compiled {
  const [left, right] = alike(a, b)
  const [runLeft, runRight] = [left.run, right.run]
  if (type === 'COMPARE_DISTINCT_FROM')
    return composed('boolean', [left, right], (frame) => !same(runLeft(frame), runRight(frame)))
  if (type === 'COMPARE_NOT_DISTINCT_FROM')
    return composed('boolean', [left, right], (frame) => same(runLeft(frame), runRight(frame)))
  const kind = commonType(left.type, right.type)
  const inequality = type !== 'COMPARE_EQUAL' && type !== 'COMPARE_NOTEQUAL'
  if (kind === 'hash' && inequality) throw new Error('a hash has no order')
  const test = (typeof kind === 'object' || (kind === 'text' && inequality) ? onOthers : onScalars)[type]
  if (test === undefined) throw new Error(`the comparison ${type} is not read`)
  return composed('boolean', [left, right], (frame) => {
    const x = runLeft(frame)
    if (x === null) return null
    const y = runRight(frame)
    return y === null ? null : test(x, y)
  })
}

export function betweenExpression(input: Compiled, lower: Compiled, upper: Compiled): Compiled {
  return conjunction([
    comparisonExpression({ type: 'COMPARE_GREATERTHANOREQUALTO' }, input, lower),
    comparisonExpression({ type: 'COMPARE_LESSTHANOREQUALTO' }, input, upper),
  ])
}

export const conjunction = (parts: readonly Compiled[]): Compiled => junction(parts, false)
export const disjunction = (parts: readonly Compiled[]): Compiled => junction(parts, true)

/** Kleene's logic: one operand decides, else one that is unknown. */
function junction(parts: readonly Compiled[], deciding: boolean): Compiled {
  const runs = parts.map((part) => part.run)
  return composed('boolean', parts, (frame) => {
    let known = true
    for (const run of runs) {
      const truth = run(frame)
      if (truth === deciding) return deciding
      if (truth === null) known = false
    }
    return known ? !deciding : null
  })
}
