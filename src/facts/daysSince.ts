import { daysBetween } from '../store/dialect.js'

/** SQL: days between two dates, null where `from` is the later date: a table that holds the latest date alone does not say which one came before `to`. */
export const daysSince = (from: string, to: string): string =>
  `case when ${from} <= ${to} then ${daysBetween(from, to)} end`
