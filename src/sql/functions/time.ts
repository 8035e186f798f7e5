import {
  civilDateOf,
  clockText,
  completedMonths,
  dateText,
  day,
  dayOf,
  daysOfCivil,
  hour,
  second,
  startOfDay,
} from '../civil.js'
import { type Compiled, constantValue } from '../scope.js'
import { isTemporal, type SqlType, type Value } from '../value.js'
import { expectTypes, isInteger, isText, type ScalarFunction, type ScalarFunctions, strict } from './scalar.js'

type OfInstants = (...instants: number[]) => number | string

/** A function whose first operand, a constant, says which: date_diff('day', …). */
const chosen =
  (name: string, count: number, choices: Readonly<Record<string, OfInstants>>, type: SqlType): ScalarFunction =>
  (operands) => {
    const [which, ...instants] = operands
    expectTypes(name, operands, isText, ...Array.from({ length: count }, () => isTemporal))
    return strict(type, instants, choiceOf(name, which, choices))
  }

function choiceOf(name: string, which: Compiled | undefined, choices: Readonly<Record<string, OfInstants>>) {
  const word = which === undefined ? '' : String(constantValue(which, `the part of ${name}`))
  const apply = choices[word]
  if (apply === undefined) throw new Error(`${name} of ${word} is not read`)
  return apply as (...values: Value[]) => Value
}

const ofInstant = (name: string, apply: OfInstants): ScalarFunction => {
  return (operands) => {
    expectTypes(name, operands, isTemporal)
    return strict('integer', operands, apply as (...values: Value[]) => Value)
  }
}

const interval = (name: string, of: (count: number) => readonly number[]): ScalarFunction => {
  return (operands) => {
    expectTypes(name, operands, isInteger)
    return strict('interval', operands, (count) => of(count as number))
  }
}

const yearOf = (instant: number): number => civilDateOf(instant).year
const monthOf = (instant: number): number => civilDateOf(instant).month
const dayOfMonth = (instant: number): number => civilDateOf(instant).day
const milliseconds = (instant: number): number => Math.floor(instant / 1000)

const formats: Readonly<Record<string, OfInstants>> = {
  '%Y-%m-%d': (instant = 0) => dateText(instant),
  '%Y-%m': (instant = 0) => dateText(instant).slice(0, 7),
  '%Y': (instant = 0) => dateText(instant).slice(0, 4),
  '%Y-%m-%dT%H:%M:%S+08:00': (instant = 0) => `${dateText(instant)}T${clockText(instant)}+08:00`,
}

export const timeFunctions: ScalarFunctions = {
  date_diff: chosen(
    'date_diff',
    2,
    {
      day: (from = 0, to = 0) => dayOf(to) - dayOf(from),
      millisecond: (from = 0, to = 0) => milliseconds(to) - milliseconds(from),
    },
    'integer',
  ),
  date_sub: chosen('date_sub', 2, { month: (from = 0, to = 0) => completedMonths(from, to) }, 'integer'),
  date_trunc: chosen(
    'date_trunc',
    1,
    {
      hour: (instant = 0) => Math.floor(instant / hour) * hour,
      day: (instant = 0) => startOfDay(instant),
      month: (instant = 0) => daysOfCivil(yearOf(instant), monthOf(instant), 1) * day,
      year: (instant = 0) => daysOfCivil(yearOf(instant), 1, 1) * day,
    },
    'timestamp',
  ),
  date_part: chosen(
    'date_part',
    1,
    { year: (instant = 0) => yearOf(instant), month: (instant = 0) => monthOf(instant) },
    'integer',
  ),
  year: ofInstant('year', (instant = 0) => yearOf(instant)),
  month: ofInstant('month', (instant = 0) => monthOf(instant)),
  day: ofInstant('day', (instant = 0) => dayOfMonth(instant)),
  // 1970-01-01 was a Thursday.
  isodow: ofInstant('isodow', (instant = 0) => ((((dayOf(instant) + 3) % 7) + 7) % 7) + 1),
  strftime: (operands) => {
    const [instant, format] = operands
    expectTypes('strftime', operands, isTemporal, isText)
    if (instant === undefined) throw new Error('strftime takes an instant')
    return strict('text', [instant], choiceOf('strftime', format, formats))
  },
  to_years: interval('to_years', (count) => [count * 12, 0]),
  to_months: interval('to_months', (count) => [count, 0]),
  to_seconds: interval('to_seconds', (count) => [0, count * second]),
}
