/**
 * A value while facts are worked out: an instant or date is microseconds since 1970 on the civil clock, an interval
 * [months, microseconds], a list or struct an array of values.
 */
export type Value = null | boolean | number | string | readonly Value[]
export type Row = readonly Value[]

export type SqlType =
  | 'boolean'
  | 'integer'
  | 'double'
  | 'decimal'
  | 'text'
  | 'date'
  | 'timestamp'
  | 'interval'
  /** Only ever compared for equality. */
  | 'hash'
  | 'null'
  | { readonly list: SqlType }
  | { readonly struct: readonly (readonly [string, SqlType])[] }

export interface Column {
  readonly name: string
  readonly type: SqlType
}

export const isList = (type: SqlType): type is { readonly list: SqlType } => typeof type === 'object' && 'list' in type
export const isNumber = (type: SqlType): boolean => type === 'integer' || type === 'double' || type === 'decimal'
export const isTemporal = (type: SqlType): boolean => type === 'date' || type === 'timestamp'

export function typeName(type: SqlType): string {
  if (typeof type === 'string') return type
  if ('list' in type) return `${typeName(type.list)}[]`
  return `struct(${type.struct.map(([name, field]) => `${name} ${typeName(field)}`).join(', ')})`
}

/** The type that holds values of both; an error where there is none. */
export function commonType(a: SqlType, b: SqlType): SqlType {
  if (a === 'null') return b
  if (b === 'null') return a
  if (isList(a) && isList(b)) return { list: commonType(a.list, b.list) }
  if (isNumber(a) && isNumber(b)) return a === b ? a : a === 'double' || b === 'double' ? 'double' : 'decimal'
  if (isTemporal(a) && isTemporal(b)) return a === b ? a : 'timestamp'
  if (typeName(a) === typeName(b)) return a
  throw new Error(`no common type of ${typeName(a)} and ${typeName(b)}`)
}

export const commonTypeOf = (types: readonly SqlType[]): SqlType => types.reduce(commonType, 'null')

/** Order of two values of one type, neither of them null; within structs and lists a null comes last. */
export function order(a: Value, b: Value): number {
  if (a === b) return 0
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let at = 0; at < a.length && at < b.length; at++) {
      const [left, right] = [a[at] as Value, b[at] as Value]
      if (left === null && right === null) continue
      if (left === null) return 1
      if (right === null) return -1
      const difference = order(left, right)
      if (difference !== 0) return difference
    }
    return a.length - b.length
  }
  if (typeof a === 'string' && typeof b === 'string') return textOrder(a, b)
  return (a as number) < (b as number) ? -1 : (a as number) > (b as number) ? 1 : 0
}

/** By code point, as the engine orders text: a character beyond the basic plane comes after all others. */
function textOrder(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)]
    if (left !== right) return place(left) - place(right)
  }
  return a.length - b.length
}

const place = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit)

export function same(a: Value, b: Value): boolean {
  if (a === b) return true
  return Array.isArray(a) && Array.isArray(b) && order(a, b) === 0
}

/** Equal for equal values, and for those alone; null equals null. */
export const keyOf = (values: readonly Value[]): Value =>
  values.length === 1 && !Array.isArray(values[0]) ? (values[0] as Value) : written(values)

function written(values: readonly Value[]): string {
  let text = ''
  for (const value of values)
    text +=
      typeof value === 'string'
        ? `${value.length}:${value}`
        : Array.isArray(value)
          ? `[${written(value)}]`
          : `#${value};`
  return text
}
