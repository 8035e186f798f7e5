import { finite, instantOfMicroseconds, lastMatch, matches, microseconds, tryCast } from '../../store/dialect.js'
import { sqlType } from '../columnTypes.js'
import { datePattern, decimalPattern, instantPattern, integerPattern, offsetPattern } from '../notation.js'
import type { Column } from '../table.js'

/** The value of a text that is exactly as its column's type is written, else null. */
export function writtenValue(column: Column, text: string): string {
  switch (column.type) {
    case 'integer':
      return wholeNumber(tryCast(`case when ${matches(text, integerPattern)} then ${text} end`, 'DOUBLE'))
    case 'decimal':
      return finiteNumber(tryCast(`case when ${matches(text, decimalPattern)} then ${text} end`, 'DOUBLE'))
    case 'boolean':
      return `case lower(${text}) when 'true' then true when 'false' then false end`
    case 'date':
      return tryCast(`case when ${matches(text, datePattern)} then ${text} end`, 'DATE')
    case 'timestamp':
      return `case when ${matches(text, instantPattern)} then ${instantValue(text)} end`
    default:
      return `cast(${text} as ${sqlType[column.type]})`
  }
}

/** A DOUBLE that is a whole number and holds it exactly, as BIGINT; null for any other. */
export const wholeNumber = (double: string): string =>
  `case when abs(${double}) <= ${Number.MAX_SAFE_INTEGER} and trunc(${double}) = ${double} then cast(${double} as BIGINT) end`

export const finiteNumber = (double: string): string => `case when ${finite(double)} then ${double} end`

const eightHours = 8 * 3600 * 1_000_000

/** TIMESTAMP WITH TIME ZONE to civil time of Asia/Shanghai. */
export const civilOfZoned = (instant: string): string => shifted(instant, '0')

function instantValue(text: string): string {
  const offset = lastMatch(text, offsetPattern)
  const written = tryCast(`substr(${text}, 1, length(${text}) - length(${offset}))`, 'TIMESTAMP')
  const minutes = `(cast(substr(${offset}, 2, 2) as BIGINT) * 60 + cast(substr(${offset}, 5, 2) as BIGINT))`
  const east = `case when ${offset} = 'Z' then 0 when ${offset} like '-%' then -${minutes} else ${minutes} end`
  return `case when ${offset} = '' then ${written} else ${shifted(written, east)} end`
}

/** `east`: minutes that the clock which `instant` was read from is ahead of UTC. */
const shifted = (instant: string, east: string): string =>
  instantOfMicroseconds(`${microseconds(instant)} - (${east}) * 60000000 + ${eightHours}`)
