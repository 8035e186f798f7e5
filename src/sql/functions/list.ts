import { coerced } from '../cast.js'
import { type Compiled, composed, type Scope } from '../scope.js'
import type { Call } from '../syntax.js'
import { commonTypeOf, isList, keyOf, type SqlType, same, typeName, type Value } from '../value.js'
import { withoutSlot } from './argument.js'
import { expectTypes, isAny, isInteger, type ScalarFunction, type ScalarFunctions, strict } from './scalar.js'

type List = readonly Value[]

const elementOf = (type: SqlType): SqlType => (isList(type) ? type.list : 'null')
const has = (list: List, element: Value): boolean => list.some((one) => one !== null && same(one, element))

/** Elements that are null are equal to none. */
const ofTwoLists =
  (name: string, apply: (a: List, b: List) => boolean): ScalarFunction =>
  (operands) => {
    expectTypes(name, operands, isList, isList)
    return strict('boolean', operands, (a, b) => apply(a as List, b as List))
  }

export const listFunctions: ScalarFunctions = {
  len: (operands) => {
    expectTypes('len', operands, (type) => isList(type) || type === 'text')
    return strict('integer', operands, (value) =>
      typeof value === 'string' ? Array.from(value).length : (value as List).length,
    )
  },
  list_value: (operands) => {
    const element = commonTypeOf(operands.map(({ type }) => type))
    const runs = operands.map((operand) => coerced(operand, element).run)
    return composed({ list: element }, operands, (frame) => runs.map((run) => run(frame)))
  },
  list_contains: (operands) => {
    expectTypes('list_contains', operands, isList, isAny)
    return strict('boolean', operands, (list, element) => has(list as List, element as Value))
  },
  list_has_any: ofTwoLists('list_has_any', (a, b) => b.some((element) => element !== null && has(a, element))),
  list_has_all: ofTwoLists('list_has_all', (a, b) => b.every((element) => element === null || has(a, element))),
  list_extract: (operands) => {
    expectTypes('list_extract', operands, isList, isInteger)
    return strict(elementOf(operands[0]?.type ?? 'null'), operands, (list, place) => {
      if ((place as number) < 1) throw new Error('list_extract is read from the first element on')
      return (list as List)[(place as number) - 1] ?? null
    })
  },
  list_slice: (operands) => {
    expectTypes('list_slice', operands, isList, isInteger, isInteger)
    return strict(operands[0]?.type ?? 'null', operands, (list, from, to) => {
      if ((from as number) < 1 || (to as number) < 0) throw new Error('list_slice is read from the first element on')
      return (list as List).slice((from as number) - 1, to as number)
    })
  },
  list_distinct: (operands) => {
    expectTypes('list_distinct', operands, isList)
    return strict(operands[0]?.type ?? 'null', operands, (list) => [
      ...new Map((list as List).filter((one) => one !== null).map((one) => [keyOf([one]), one])).values(),
    ])
  },
  flatten: (operands) => {
    expectTypes('flatten', operands, (type) => isList(type) && (isList(type.list) || type.list === 'null'))
    return strict(elementOf(operands[0]?.type ?? 'null'), operands, (lists) =>
      (lists as readonly (List | null)[]).flatMap((list) => list ?? []),
    )
  },
  contains: (operands) => {
    const [whole] = operands
    if (whole !== undefined && isList(whole.type)) throw new Error('contains is read of texts only')
    expectTypes(
      'contains',
      operands,
      (type) => type === 'text',
      (type) => type === 'text',
    )
    return strict('boolean', operands, (text, part) => (text as string).includes(part as string))
  },
}

type OfList = (list: List, apply: (element: Value) => Value) => Value
const withLambda =
  (name: string, typeOf: (list: SqlType, body: SqlType) => SqlType, apply: OfList) =>
  (node: Call, scope: Scope): Compiled => {
    const [listNode, lambda] = node.children
    if (listNode === undefined || lambda?.class !== 'LAMBDA' || lambda.lhs.class !== 'COLUMN_REF')
      throw new Error(`${name} takes a list and a lambda of one argument`)
    const list = scope.engine.expression(listNode, scope)
    if (list.type !== 'null' && !isList(list.type)) throw new Error(`${name} of ${typeName(list.type)} is not read`)
    const slot = scope.free.next++
    const argument = { slot, type: elementOf(list.type) }
    const inner = { ...scope, lambda: new Map([...scope.lambda, [lambda.lhs.column_names[0] ?? '', argument]]) }
    const body = scope.engine.expression(lambda.expr, inner)
    const { run } = body
    return composed(typeOf(list.type, body.type), [list, withoutSlot(body, slot)], (frame) => {
      const elements = list.run(frame)
      if (elements === null) return null
      return apply(elements as List, (element) => {
        frame[slot] = element
        return run(frame)
      })
    })
  }

export const lambdaFunctions: Readonly<Record<string, (node: Call, scope: Scope) => Compiled>> = {
  list_filter: withLambda(
    'list_filter',
    (list) => list,
    (list, keeps) => list.filter((element) => keeps(element) === true),
  ),
  list_transform: withLambda(
    'list_transform',
    (_, body) => ({ list: body }),
    (list, apply) => list.map(apply),
  ),
}
