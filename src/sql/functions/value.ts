import { coerced } from '../cast.js'
import { type Compiled, composed, constantValue } from '../scope.js'
import { commonTypeOf, keyOf, order, type SqlType, same, type Value } from '../value.js'
import { expectTypes, isText, type ScalarFunction, type ScalarFunctions, strict } from './scalar.js'

/** Of the operands that are not null, the first that no other is beyond. */
const extreme =
  (sign: 1 | -1): ScalarFunction =>
  (operands) => {
    const runs = operands.map(({ run }) => run)
    return composed(commonTypeOf(operands.map(({ type }) => type)), operands, (frame) => {
      let best: Value = null
      for (const run of runs) {
        const value = run(frame)
        if (value !== null && (best === null || sign * order(value, best) > 0)) best = value
      }
      return best
    })
  }

const tuple = (type: SqlType, operands: readonly Compiled[]): Compiled => {
  const runs = operands.map(({ run }) => run)
  return composed(type, operands, (frame) => runs.map((run) => run(frame)))
}

export const valueFunctions: ScalarFunctions = {
  greatest: extreme(1),
  least: extreme(-1),
  nullif: (operands) => {
    const [value, absent] = operands
    if (value === undefined || absent === undefined) throw new Error('nullif takes two operands')
    const [run, other] = [value.run, coerced(absent, value.type).run]
    return composed(value.type, operands, (frame) => {
      const found = run(frame)
      return found !== null && same(found, other(frame)) ? null : found
    })
  },
  row: (operands) => tuple({ struct: operands.map(({ type }, at): [string, SqlType] => [`${at}`, type]) }, operands),
  struct_pack: (operands, node) =>
    tuple(
      { struct: operands.map(({ type }, at): [string, SqlType] => [node.children[at]?.alias ?? '', type]) },
      operands,
    ),
  /** The values themselves, in place of their hash: equal where they are equal. */
  hash: (operands) => {
    const runs = operands.map(({ run }) => run)
    return composed('hash', operands, (frame) => keyOf([...runs.map((run) => run(frame)), null]))
  },
  /** A property of a JSON object, as text. */
  '->>': (operands) => {
    const [json, name] = operands
    expectTypes('->>', operands, isText, isText)
    if (json === undefined || name === undefined) throw new Error('->> takes two operands')
    const property = String(constantValue(name, 'the name of a property'))
    if (/[$/.*]/.test(property)) throw new Error(`the path ${property} is not read`)
    return strict('text', [json], (text) => {
      const value: unknown = (JSON.parse(text as string) as Record<string, unknown>)[property] ?? null
      return value === null || typeof value === 'string' ? value : JSON.stringify(value)
    })
  },
}
