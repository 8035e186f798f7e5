import { type Compiled, composed, type Scope } from '../scope.js'
import type { Call } from '../syntax.js'
import { withoutSlot } from './argument.js'
import { lambdaFunctions, listFunctions } from './list.js'
import { numberFunctions } from './number.js'
import type { ScalarFunction } from './scalar.js'
import { textFunctions } from './text.js'
import { timeFunctions } from './time.js'
import { valueFunctions } from './value.js'

const functions: ReadonlyMap<string, ScalarFunction> = new Map(
  [textFunctions, numberFunctions, timeFunctions, listFunctions, valueFunctions].flatMap((some) =>
    Object.entries(some),
  ),
)

/** A call of a function that makes one value of values. */
export function callExpression(node: Call, scope: Scope): Compiled {
  const { function_name: name, schema, children } = node
  if (node.distinct || node.filter !== null || (node.order_bys?.orders.length ?? 0) > 0)
    throw new Error(`${name} stands where nothing is grouped`)
  const withLambda = lambdaFunctions[name]
  if (withLambda !== undefined) return withLambda(node, scope)
  const macro = scope.engine.macro(schema, name)
  const [argument] = children
  if (macro !== null && argument !== undefined) {
    const value = scope.engine.expression(argument, scope)
    const slot = scope.free.next++
    const lambda = new Map([[macro.argument, { slot, type: value.type }]])
    const body = scope.engine.expression(macro.body, { ...scope, sources: [], lambda, standIn: null, outer: null })
    return composed(body.type, [value, withoutSlot(body, slot)], (frame) => {
      frame[slot] = value.run(frame)
      return body.run(frame)
    })
  }
  const known = functions.get(name)
  if (known === undefined) throw new Error(`the function ${schema === '' ? '' : `${schema}.`}${name} is not read`)
  return known(
    children.map((child) => scope.engine.expression(child, scope)),
    node,
  )
}
