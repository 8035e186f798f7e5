import { civilDate, daysLater, integers, isoWeekday, literal } from '../store/dialect.js'
import type { Store } from '../store/store.js'

/** Public holidays and make-up working days: rules/calendar/<country>.json. A year that is not in it is not covered. */
export interface Calendar {
  readonly name: string
  readonly years: readonly CalendarYear[]
}

export interface CalendarYear {
  readonly year: number
  readonly source: string
  /** Read in the notice, not from memory. */
  readonly verified: boolean
  /** Days off, both ends included; weekends may lie within. */
  readonly holidays: readonly { readonly name: string; readonly from: string; readonly to: string }[]
  /** Saturdays and Sundays that are worked. */
  readonly workdays: readonly string[]
}

/** Table lists.working_days: `day`, whether it is `working`, and `upto`, the working days from the calendar's first day to it. */
export async function createWorkingDays(store: Store, { years }: Calendar): Promise<void> {
  const days =
    years.map(daysOfYear).join(' union all ') || 'select cast(null as date) as day, false as working where false'
  await store.run('create schema if not exists lists')
  await store.run(`create or replace table lists.working_days as
    select day, working, cast(count(*) filter (where working) over (order by day) as bigint) as upto from (${days})`)
}

function daysOfYear({ year, holidays, workdays }: CalendarYear): string {
  const first = `date ${literal(`${year}-01-01`)}`
  const off = holidays.map(({ from, to }) => `day between date ${literal(from)} and date ${literal(to)}`)
  const on = workdays.map((day) => `day = date ${literal(day)}`)
  return `
    select day, case ${on.length === 0 ? '' : `when ${on.join(' or ')} then true`}
      ${off.length === 0 ? '' : `when ${off.join(' or ')} then false`}
      else ${isoWeekday('day')} <= 5 end as working
    from (select ${daysLater(first, 'n')} as day from ${integers('n', 0, daysIn(year))} as numbers)`
}

const daysIn = (year: number): number => (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / 86_400_000

/**
 * SQL: working days after one instant or civil date up to and including another, whole days (0 on the day itself; negative
 * where the order is reversed); null where either is null or the calendar does not cover it.
 */
export const workingDaysBetween = (from: string, to: string): string => `(${upto(to)} - ${upto(from)})`

const upto = (instant: string): string =>
  `(select counted.upto from lists.working_days as counted where counted.day = ${civilDate(instant)})`
