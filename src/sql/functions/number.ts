import { day, monthsLater } from '../civil.js'
import type { Compiled } from '../scope.js'
import { commonType, isNumber, isTemporal, type SqlType, typeName, type Value } from '../value.js'
import { expectTypes, type ScalarFunction, type ScalarFunctions, strict } from './scalar.js'

type OfNumbers = (a: number, b: number) => number | null

/**
 * The engine counts in exact decimals where no double is involved. Whole constants (the 1.0 of `1.0 * a / b`) are exact here
 * too; anything else of the kind is refused rather than imitated.
 */
function exactly(name: string, operands: readonly Compiled[]): SqlType {
  const type = operands.map((operand) => operand.type).reduce(commonType)
  const isExact = (one: Compiled): boolean =>
    one.type === 'integer' || (one.slots.size === 0 && one.fixed && Number.isInteger(one.run([])))
  if (type === 'decimal' && !operands.every(isExact))
    throw new Error(`${name} of ${operands.map((one) => typeName(one.type)).join(' and ')} would be exact`)
  return type
}

const ofNumbers = (name: string, apply: OfNumbers, result?: SqlType): ScalarFunction => {
  return (operands) => {
    expectTypes(name, operands, isNumber, isNumber)
    return strict(result ?? exactly(name, operands), operands, apply as (...values: Value[]) => Value)
  }
}

const shift = (instant: number, [months = 0, microseconds = 0]: readonly number[], sign: number): number =>
  (months === 0 ? instant : monthsLater(instant, sign * months)) + sign * microseconds

/** `+` and `-` of numbers, of dates with days, of instants with intervals; a date less a date is days. */
const sum = (sign: 1 | -1): ScalarFunction => {
  const name = sign === 1 ? '+' : '-'
  const plain = ofNumbers(name, (a, b) => a + sign * b)
  return (operands, node) => {
    const [a, b] = operands.map(({ type }) => type)
    if (operands.length !== 2 || a === undefined || b === undefined) throw new Error(`${name} takes two operands`)
    if (!isTemporal(a)) return plain(operands, node)
    if (a === 'date' && b === 'integer')
      return strict('date', operands, (date, days) => (date as number) + sign * (days as number) * day)
    if (b === 'interval')
      return strict('timestamp', operands, (instant, interval) =>
        shift(instant as number, interval as readonly number[], sign),
      )
    if (a === 'date' && b === 'date' && sign === -1)
      return strict('integer', operands, (later, earlier) => ((later as number) - (earlier as number)) / day)
    throw new Error(`${typeName(a)} ${name} ${typeName(b)} is not read`)
  }
}

const roundHalfAway = (value: number): number => Math.sign(value) * Math.round(Math.abs(value))

const round: ScalarFunction = (operands) => {
  expectTypes(
    'round',
    operands,
    (type) => type === 'double',
    (type) => type === 'integer',
  )
  return strict('double', operands, (value, digits) => {
    const scale = 10 ** (digits as number)
    const rounded = roundHalfAway((value as number) * scale) / scale
    return Number.isFinite(rounded) ? rounded : value
  })
}

const ofOne = (name: string, apply: (value: number) => number): ScalarFunction => {
  return (operands) => {
    expectTypes(name, operands, (type) => type === 'double' || type === 'integer')
    return strict(operands[0]?.type ?? 'double', operands, (value) => apply(value as number))
  }
}

/** Bit operations of JavaScript's own numbers end at 32 bits. */
export const bitsOfEither = (a: number, b: number): number => Number(BigInt(a) | BigInt(b))
const bitsOfBoth = (a: number, b: number): number => Number(BigInt(a) & BigInt(b))

const ofBits = (name: string, apply: (a: number, b: number) => number): ScalarFunction => {
  return (operands) => {
    const isInteger = (type: SqlType): boolean => type === 'integer'
    expectTypes(name, operands, isInteger, isInteger)
    return strict('integer', operands, apply as (...values: Value[]) => Value)
  }
}

export const numberFunctions: ScalarFunctions = {
  '+': sum(1),
  '-': sum(-1),
  '*': ofNumbers('*', (a, b) => a * b),
  '/': ofNumbers('/', (a, b) => a / b, 'double'),
  '//': (operands) => {
    expectTypes(
      '//',
      operands,
      (type) => type === 'integer',
      (type) => type === 'integer',
    )
    return strict('integer', operands, (a, b) => (b === 0 ? null : Math.trunc((a as number) / (b as number))))
  },
  '|': ofBits('|', bitsOfEither),
  '&': ofBits('&', bitsOfBoth),
  round,
  ceil: ofOne('ceil', Math.ceil),
  floor: ofOne('floor', Math.floor),
  trunc: ofOne('trunc', Math.trunc),
}
