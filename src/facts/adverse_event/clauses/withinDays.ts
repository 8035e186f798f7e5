import { civilDate, daysLater } from '../../../store/dialect.js'

const limit = (instant: string, days: number): string => daysLater(civilDate(`adverse_event.${instant}`), String(days))

/**
 * Whether the event was reported by the end of the given civil day after the one on which it became known.
 * Null where that day was not over when the records end, or nobody knows when the event became known.
 */
export const withinDays = (days: number): string => `
    case
      when ${civilDate('adverse_event.reported_at')} <= ${limit('earliest_known_at', days)} then true
      when ${limit('known_at', days)}
        < coalesce(${civilDate('adverse_event.reported_at')}, adverse_event.records_end_on) then false
    end`
