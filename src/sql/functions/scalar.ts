import { type Compiled, composed } from '../scope.js'
import type { Call } from '../syntax.js'
import { type SqlType, typeName, type Value } from '../value.js'

export type ScalarFunction = (operands: readonly Compiled[], node: Call) => Compiled
export type ScalarFunctions = Readonly<Record<string, ScalarFunction>>

/** A function that is null where an operand is. */
export function strict(type: SqlType, operands: readonly Compiled[], apply: (...values: Value[]) => Value): Compiled {
  const [first, second] = operands
  if (first !== undefined && operands.length === 1) {
    const { run } = first
    return composed(type, operands, (frame) => {
      const value = run(frame)
      return value === null ? null : apply(value)
    })
  }
  if (first !== undefined && second !== undefined && operands.length === 2) {
    const [runFirst, runSecond] = [first.run, second.run]
    return composed(type, operands, (frame) => {
      const a = runFirst(frame)
      if (a === null) return null
      const b = runSecond(frame)
      return b === null ? null : apply(a, b)
    })
  }
  const runs = operands.map(({ run }) => run)
  return composed(type, operands, (frame) => {
    const values: Value[] = []
    for (const run of runs) {
      const value = run(frame)
      if (value === null) return null
      values.push(value)
    }
    return apply(...values)
  })
}

/** An error unless the operands are of these types: nothing is converted behind the author's back. */
export function expectTypes(
  name: string,
  operands: readonly Compiled[],
  ...admitted: readonly ((type: SqlType) => boolean)[]
): void {
  const fits = operands.length === admitted.length
  if (!fits || operands.some(({ type }, at) => type !== 'null' && admitted[at]?.(type) !== true))
    throw new Error(`${name}(${operands.map(({ type }) => typeName(type)).join(', ')}) is not read`)
}

export const isText = (type: SqlType): boolean => type === 'text'
export const isInteger = (type: SqlType): boolean => type === 'integer'
export const isAny = (): boolean => true
