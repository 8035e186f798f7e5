import { instantOf, startOfDay } from './civil.js'
import { type Compiled, composed } from './scope.js'
import type { TypeName } from './syntax.js'
import { isList, isNumber, isTemporal, type SqlType, typeName, type Value } from './value.js'

const names: Readonly<Record<string, SqlType>> = {
  BOOLEAN: 'boolean',
  TINYINT: 'integer',
  SMALLINT: 'integer',
  INTEGER: 'integer',
  BIGINT: 'integer',
  HUGEINT: 'integer',
  DOUBLE: 'double',
  DECIMAL: 'decimal',
  VARCHAR: 'text',
  DATE: 'date',
  TIMESTAMP: 'timestamp',
  NULL: 'null',
}

export function typeOfName({ id, type_info }: TypeName): SqlType {
  if (id === 'LIST' && type_info?.child_type !== undefined) return { list: typeOfName(type_info.child_type) }
  const type = names[id]
  if (type === undefined) throw new Error(`the type ${id} is not read`)
  return type
}

/** `lenient`: null where the value cannot be of the type, as try_cast has it. */
export function castTo(type: SqlType, operand: Compiled, lenient = false): Compiled {
  const from = operand.type
  if (typeName(from) === typeName(type)) return operand
  if (from === 'null') return composed(type, [operand], () => null)
  const convert = conversion(from, type)
  const { run } = operand
  return composed(type, [operand], (frame) => {
    const value = run(frame)
    if (value === null) return null
    const converted = convert(value)
    if (converted === undefined && !lenient) throw new Error(`${JSON.stringify(value)} is no ${typeName(type)}`)
    return converted ?? null
  })
}

/** undefined: the value cannot be converted. */
function conversion(from: SqlType, to: SqlType): (value: Value) => Value | undefined {
  if (to === 'date' && from === 'timestamp') return (value) => startOfDay(value as number)
  if (to === 'timestamp' && from === 'date') return (value) => value
  if (isNumber(from) && to === 'double') return (value) => value
  if (isNumber(from) && to === 'integer') return (value) => halfToEven(value as number)
  if (from === 'boolean' && isNumber(to)) return (value) => (value ? 1 : 0)
  if (from === 'boolean' && to === 'text') return (value) => String(value)
  if (from === 'integer' && to === 'text') return (value) => String(value)
  if (from === 'text' && isTemporal(to))
    return (value) => {
      const instant = instantOf(value as string)
      return instant === null ? undefined : to === 'date' ? startOfDay(instant) : instant
    }
  if (from === 'text' && isNumber(to)) return (value) => numberOf(value as string, to)
  if (from === 'text' && to === 'boolean')
    return (value) => booleans[(value as string).toLowerCase() as keyof typeof booleans]
  if (isList(from) && isList(to)) {
    if (from.list === 'null' || typeName(from.list) === typeName(to.list)) return (value) => value
    const convert = conversion(from.list, to.list)
    return (value) =>
      (value as readonly Value[]).map((element) => (element === null ? null : (convert(element) ?? null)))
  }
  throw new Error(`a cast from ${typeName(from)} to ${typeName(to)} is not read`)
}

const booleans = { t: true, true: true, f: false, false: false }
const decimalText = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/

function numberOf(text: string, type: SqlType): number | undefined {
  const trimmed = text.trim()
  if (!decimalText.test(trimmed)) return undefined
  return type === 'integer' ? roundHalfAway(Number(trimmed)) : Number(trimmed)
}

const roundHalfAway = (number: number): number => Math.sign(number) * Math.round(Math.abs(number))

/** As the engine casts a double to an integer. */
function halfToEven(number: number): number {
  const below = Math.floor(number)
  const rest = number - below
  if (rest !== 0.5) return Math.round(number)
  return below % 2 === 0 ? below : below + 1
}

/** A text that is written in the query where another type is wanted is of that type. */
export const coerced = (operand: Compiled, type: SqlType): Compiled =>
  operand.type === 'text' && operand.fixed && operand.slots.size === 0 && type !== 'text' && type !== 'null'
    ? castTo(type, operand)
    : operand
