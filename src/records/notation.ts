/**
 * How values are written in text. One definition for both standards: JavaScript (ajv formats, csv cells) and the engine
 * (RE2) read these patterns alike, so no lookaround and no Unicode classes; they match a whole text.
 */
export const integerPattern = '[+-]?[0-9]+'
export const decimalPattern = '[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][+-]?[0-9]+)?'
export const datePattern = '[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}'
const clock = '([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,9})?)?'
const offset = '(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])'
/** ISO 8601, minutes at least; without offset it is civil time of Asia/Shanghai. */
export const instantPattern = `${datePattern}[T ]${clock}${offset}?`
export const offsetPattern = offset

/** Tab, line feed, vertical tab, form feed, carriage return, space, ideographic space: a text of these alone says nothing. */
export const blanks = '\t\n\v\f\r \u3000'

const isBlank = (text: string, at: number): boolean => blanks.includes(text.charAt(at))

/** Whether a text says nothing. */
export function isBlankText(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isBlank(text, at)) return false
  return true
}

export function trimBlanks(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && isBlank(text, from)) from++
  while (to > from && isBlank(text, to - 1)) to--
  return text.slice(from, to)
}

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`)
const wholeInteger = whole(integerPattern)
const wholeDecimal = whole(decimalPattern)
const wholeDate = whole(datePattern)
const wholeInstant = whole(instantPattern)

export const isIntegerText = (text: string): boolean => wholeInteger.test(text)
export const isDecimalText = (text: string): boolean => wholeDecimal.test(text)
export const isCivilDate = (text: string): boolean => wholeDate.test(text) && exists(text)
/** Its civil time, too, must have a year of four digits: 9999-12-31T23:00Z is none. */
export const isInstant = (text: string): boolean =>
  wholeInstant.test(text) && exists(text.slice(0, 10)) && wholeDate.test(civilTime(text).slice(0, 10))

const offsetAtEnd = new RegExp(`${offsetPattern}$`)

/** Civil time of Asia/Shanghai. Not the engine's time zone: that has daylight saving for 1986 to 1991, and records are held at a fixed +08:00. */
export function civilTime(instant: string): string {
  // Most have none, or that of the clock they are held on.
  if (instant.endsWith('+08:00')) return instant.slice(0, -'+08:00'.length)
  const sign = instant.charAt(instant.length - 6)
  const [offset] = instant.endsWith('Z') || sign === '+' || sign === '-' ? (offsetAtEnd.exec(instant) ?? []) : []
  if (offset === undefined) return instant
  const [hours = 0, minutes = 0] = offset === 'Z' ? [] : offset.slice(1).split(':').map(Number)
  const east = (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
  const civil = new Date(Date.parse(`${instant.slice(0, 16)}Z`) + (8 * 60 - east) * 60_000)
  return `${civil.toISOString().slice(0, 16)}${instant.slice(16, -offset.length)}`
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the calendar has the date, written YYYY-MM-DD. */
function exists(date: string): boolean {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  const day = Number(date.slice(8, 10))
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = month === 2 && isLeap ? 29 : (monthDays[month - 1] ?? 0)
  return day >= 1 && day <= days
}
