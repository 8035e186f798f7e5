/** The civil calendar (proleptic Gregorian), in microseconds since 1970 without any offset. */
export const second = 1e6
export const hour = 3600 * second
export const day = 24 * hour

export const dayOf = (instant: number): number => Math.floor(instant / day)
export const startOfDay = (instant: number): number => dayOf(instant) * day

export interface CivilDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

let lastDay = Number.NaN
let lastDate: CivilDate = { year: 1970, month: 1, day: 1 }

// Eras of 400 years that begin on 1 March: days_from_civil and its inverse of Howard Hinnant.
export function civilDateOf(instant: number): CivilDate {
  const days = dayOf(instant)
  if (days === lastDay) return lastDate
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  lastDay = days
  lastDate = {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
  return lastDate
}

export function daysOfCivil(year: number, month: number, dayOfMonth: number): number {
  const shiftedYear = month <= 2 ? year - 1 : year
  const era = Math.floor(shiftedYear / 400)
  const yearOfEra = shiftedYear - era * 400
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1
  const ofEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear
  return era * 146_097 + ofEra - 719_468
}

const daysIn = (year: number, month: number): number =>
  daysOfCivil(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - daysOfCivil(year, month, 1)

/** The same day some months on, the month's last where it has no such day. */
export function monthsLater(instant: number, months: number): number {
  const date = civilDateOf(instant)
  const count = date.year * 12 + date.month - 1 + months
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  const days = daysOfCivil(year, month, Math.min(date.day, daysIn(year, month)))
  return days * day + (instant - startOfDay(instant))
}

/** Whole months completed from one instant to another; negative where the order is reversed. */
export function completedMonths(from: number, to: number): number {
  if (from > to) return -completedMonths(to, from)
  const [a, b] = [civilDateOf(from), civilDateOf(to)]
  const months = (b.year - a.year) * 12 + b.month - a.month
  const clock = (instant: number) => instant - startOfDay(instant)
  const short = b.day < a.day || (b.day === a.day && clock(to) < clock(from))
  // The last day of a short month completes it: from 31 January to 28 February is a month.
  const lastOfMonth = b.day === daysIn(b.year, b.month) && a.day > b.day && clock(to) >= clock(from)
  return short && !lastOfMonth ? months - 1 : months
}

const instantText = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?$/

/** A civil date or an instant without offset; null for any other text, and for a day that there is not. */
export function instantOf(text: string): number | null {
  if (!instantText.test(text)) return null
  const year = digits(text, 0) * 100 + digits(text, 2)
  const month = digits(text, 5)
  const dayOfMonth = digits(text, 8)
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysIn(year, month)) return null
  const midnight = daysOfCivil(year, month, dayOfMonth) * day
  if (text.length === 10) return midnight
  const minutes = digits(text, 11) * 60 + digits(text, 14)
  if (text.length === 16) return midnight + minutes * 60 * second
  const fraction = text.length > 20 ? Number(text.slice(20, 26).padEnd(6, '0')) : 0
  return midnight + (minutes * 60 + digits(text, 17)) * second + fraction
}

/** The number that two digits of a text write. */
const digits = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 11 * 48

const two = (number: number): string => String(number).padStart(2, '0')

/** YYYY-MM-DD. */
export function dateText(instant: number): string {
  const date = civilDateOf(instant)
  return `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`
}

/** HH:MM:SS, without the fraction. */
export function clockText(instant: number): string {
  const seconds = Math.floor((instant - startOfDay(instant)) / second)
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}
