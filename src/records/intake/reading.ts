import {
  eachOf,
  finite,
  hasNullElement,
  jsonStringsOnly,
  jsonText,
  jsonType,
  splitTrimmed,
  tryCast,
  utf8Text,
} from '../../store/dialect.js'
import { sqlType } from '../columnTypes.js'
import { blanks } from '../notation.js'
import type { Column } from '../table.js'
import { isBlank, trim } from './blank.js'
import { civilOfZoned, finiteNumber, wholeNumber, writtenValue } from './textValue.js'

/** How one delivered column is read, as SQL over the column as delivered. */
export interface Reading {
  /** In canonical type; null where it says nothing or is broken. */
  readonly value: string
  /** True where the source says nothing. */
  readonly absent: string
  /** True where what it says is not of the column's type; null: cannot be. */
  readonly broken: string | null
  /** Predicate for blank texts that `value` lets through; null: lets none through. */
  readonly blank: string | null
  /** What was delivered, for the person who looks into the quarantine. */
  readonly text: string
}

const isText = (column: Column): boolean => column.type === 'text' || column.type === 'code'

/** `value` is where the outcome of csvValue was put, so that it is worked out once a row. */
export function csvReading(column: Column, cell: string, value: string): Reading {
  const absent = isText(column) ? `${value} is null` : `(${cell} is null or ${isBlank(cell)})`
  const broken = isText(column) || column.type === 'list' ? null : brokenText(column, value, absent)
  return { value, absent, broken, blank: null, text: cell }
}

export function csvValue(column: Column, cell: string): string {
  if (isText(column)) return `case when not (${isBlank(cell)}) then ${cell} end`
  if (column.type === 'list') return `case when not (${isBlank(cell)}) then ${splitTrimmed(cell, '|', blanks)} end`
  return writtenValue(column, trim(cell))
}

/** `json` is one JSON value, null where the property is missing or null; `value` as in csvReading. */
export function jsonReading(column: Column, json: string, value: string): Reading {
  const absent = `(${json} is null or coalesce(${isBlank(jsonString(json))}, false))`
  return { value, absent, broken: brokenText(column, value, absent), blank: null, text: jsonText(json) }
}

/** An offset can carry an instant out of the years that are written with four digits. */
function brokenText(column: Column, value: string, absent: string): string {
  const unread = `(${value} is null and not ${absent})`
  return column.type === 'timestamp' ? `(${unread} or ${outOfYears(value)})` : unread
}

const jsonString = (json: string): string => `(case when ${jsonType(json)} = 'VARCHAR' then ${jsonText(json)} end)`

export function jsonValue(column: Column, json: string): string {
  const string = jsonString(json)
  const notNumbers = `('VARCHAR', 'BOOLEAN', 'ARRAY', 'OBJECT', 'NULL')`
  const number = tryCast(`case when ${jsonType(json)} not in ${notNumbers} then ${jsonText(json)} end`, 'DOUBLE')
  switch (column.type) {
    case 'text':
    case 'code':
      return `case when not (${isBlank(string)}) then ${string} end`
    case 'integer':
      return wholeNumber(number)
    case 'decimal':
      return finiteNumber(number)
    case 'boolean':
      return `case when ${jsonType(json)} = 'BOOLEAN' then ${jsonText(json)} = 'true' end`
    case 'list':
      return `case when ${jsonType(json)} = 'ARRAY' then case when ${jsonStringsOnly(json)} then cast(${json} as VARCHAR[]) end end`
    default:
      return writtenValue(column, string)
  }
}

const smallIntegers = new Set(['TINYINT', 'SMALLINT', 'INTEGER', 'UTINYINT', 'USMALLINT', 'UINTEGER'])
const numbers = /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|FLOAT|DOUBLE|DECIMAL\(.*\))$/
const coarserInstants = /^TIMESTAMP_(S|MS|NS)$/

/**
 * A column of an engine table or a parquet file. What has the canonical type already is used as it is, so that filters
 * reach the file; what no type conversion is sure of is read as if it were written in a csv cell.
 */
export function typedReading(column: Column, name: string, physical: string): Reading {
  if (physical === sqlType[column.type]) return asItIs(column, name)
  if (physical === 'BLOB') return bytesReading(column, name)
  if (physical === 'JSON') {
    const json = `(case when ${jsonType(name)} <> 'NULL' then ${name} end)`
    return jsonReading(column, json, `(${jsonValue(column, json)})`)
  }
  const text = `cast(${name} as VARCHAR)`
  if (isText(column) || (column.type === 'list' && isNested(physical))) {
    const value = isText(column) ? textValue(name, physical) : textsValue(name, physical)
    const reading = asItIs(column, value)
    const broken = `(${value} is null and ${name} is not null)${reading.broken === null ? '' : ` or ${reading.broken}`}`
    const absent = `(${name} is null or ${reading.blank ?? 'false'})`
    return { ...reading, absent, broken: `(${broken})`, text }
  }
  const value = converted(column, name, physical)
  if (value === null) return csvReading(column, text, `(${csvValue(column, text)})`)
  const outside = outOfRange(column, `(${value})`)
  const broken = `((${value}) is null and ${name} is not null)${outside === null ? '' : ` or ${outside}`}`
  return { value: `(${value})`, absent: `${name} is null`, broken: `(${broken})`, blank: null, text }
}

/** Bytes that do not say that they are text, as some engines write it to parquet. */
function bytesReading(column: Column, name: string): Reading {
  const decoded = utf8Text(name)
  const reading = typedReading(column, `coalesce(${decoded}, cast(${name} as VARCHAR))`, 'VARCHAR')
  const broken = `(${decoded} is null and ${name} is not null)${reading.broken === null ? '' : ` or ${reading.broken}`}`
  return { ...reading, broken: `(${broken})` }
}

const isNested = (physical: string): boolean => /\]$|^(STRUCT|MAP|UNION)\(/.test(physical)

/**
 * A text out of a value of another type; null where it cannot be one. An id that became a floating-point number on the way
 * (pandas makes 17 beside a null 17.0) is the integer again, and refused where digits of it are lost.
 */
function textValue(name: string, physical: string): string {
  const text = `cast(${name} as VARCHAR)`
  if (isNested(physical) || physical === 'BLOB') return 'cast(null as VARCHAR)'
  if (physical !== 'FLOAT' && physical !== 'DOUBLE') return text
  const exact = physical === 'FLOAT' ? 2 ** 24 : Number.MAX_SAFE_INTEGER
  return `case when abs(${name}) <= ${exact} then case when trunc(${name}) = ${name} then cast(cast(${name} as BIGINT) as VARCHAR) else ${text} end end`
}

/** A list of texts out of a list of another type; its elements are null where they cannot be texts. */
function textsValue(name: string, physical: string): string {
  const [, element] = /^(.+)\[\d*\]$/.exec(physical) ?? []
  return element === undefined ? 'cast(null as VARCHAR[])' : eachOf(name, (one) => textValue(one, element))
}

function converted(column: Column, name: string, physical: string): string | null {
  if (column.type === 'integer' && smallIntegers.has(physical)) return `cast(${name} as BIGINT)`
  if (column.type === 'integer' && numbers.test(physical)) return wholeNumber(`cast(${name} as DOUBLE)`)
  // By its digits: as a DOUBLE 12.3 would be 12.300000190734863.
  if (column.type === 'decimal' && physical === 'FLOAT') return finiteNumber(`cast(cast(${name} as VARCHAR) as DOUBLE)`)
  if (column.type === 'decimal' && numbers.test(physical)) return finiteNumber(`cast(${name} as DOUBLE)`)
  if (column.type === 'timestamp' && physical === 'TIMESTAMP WITH TIME ZONE') return civilOfZoned(name)
  if (column.type === 'timestamp' && coarserInstants.test(physical)) return tryCast(name, 'TIMESTAMP')
  if (column.type === 'date' && (physical === 'TIMESTAMP' || coarserInstants.test(physical)))
    return `case when cast(cast(${name} as DATE) as TIMESTAMP) = cast(${name} as TIMESTAMP) then cast(${name} as DATE) end`
  return null
}

function asItIs(column: Column, value: string): Reading {
  const blank = isText(column) ? isBlank(value) : null
  const absent = blank === null ? `${value} is null` : `(${value} is null or ${blank})`
  const broken = column.type === 'list' ? hasNullElement(value) : outOfRange(column, value)
  return { value, absent, broken, blank, text: `cast(${value} as VARCHAR)` }
}

/** What a physical type holds and the notation of the data model does not: years without four digits, infinities. */
function outOfRange(column: Column, value: string): string | null {
  if (column.type === 'date' || column.type === 'timestamp') return outOfYears(value)
  if (column.type === 'integer')
    return `(${value} not between -${Number.MAX_SAFE_INTEGER} and ${Number.MAX_SAFE_INTEGER})`
  return column.type === 'decimal' ? `not ${finite(value)}` : null
}

const outOfYears = (value: string): string => `(${value} < DATE '1000-01-01' or ${value} >= DATE '9999-12-31' + 1)`
