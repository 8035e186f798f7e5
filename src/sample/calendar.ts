import { daysLater, elementAt, literal, wholeBelow } from '../store/dialect.js'
import { numberList, quantilesOf } from './draw.js'
import { secondsLater } from './instants.js'
import type { Synthesis } from './synthesis.js'

// Monday first: demand falls at the weekend.
const weekdays = [1.15, 1.1, 1.05, 1, 1, 0.82, 0.76]
// By hour of the day: two peaks, at ten in the morning and at eight in the evening; little at night.
const hours = [5, 3, 2, 2, 2, 3, 9, 22, 46, 68, 74, 62, 42, 46, 58, 60, 54, 46, 44, 58, 66, 54, 32, 14]
const growthOverPeriod = 0.3
const quantileCount = 2048

export const firstDay = ({ shape }: Synthesis): string => `date ${literal(shape.from)}`
export const lastDay = ({ shape }: Synthesis): string => `(date ${literal(shape.from)} + ${shape.days - 1})`

/** No request waits longer to be accepted. */
export const daysToAcceptance = 2

/** The last day on which a request of the period can be accepted. */
export const lastServiceDay = ({ shape }: Synthesis): string =>
  `(date ${literal(shape.from)} + ${shape.days - 1 + daysToAcceptance})`

/**
 * Day of the period, from 0, of one of a patient's visits, which lie one after the other in equal stretches of the demand.
 * The demand has a weekly rhythm and grows.
 */
export function dayOfVisit({ shape, draw }: Synthesis, of: string, visit: string, visits: string): string {
  const firstWeekday = (new Date(`${shape.from}T00:00:00Z`).getUTCDay() + 6) % 7
  const demand = Array.from(
    { length: shape.days },
    (_, day) => (weekdays[(firstWeekday + day) % 7] ?? 1) * (1 + (growthOverPeriod * day) / shape.days),
  )
  const place = wholeBelow(`((${visit}) + ${draw.number(of, 'day')}) / (${visits}) * ${quantileCount}`)
  return elementAt(numberList(quantilesOf(demand, quantileCount)), place)
}

/** The instant on a civil day at which something asked for by people happens. */
export const timeOfDay = ({ draw }: Synthesis, of: string, day: string): string =>
  secondsLater(
    `cast(${day} as timestamp)`,
    `${draw.weighted(of, 'hour', hours)} * 3600 + ${draw.whole(of, 'second of the hour', 3600)}`,
  )

export const dayAfterFirst = (synthesis: Synthesis, days: string): string => daysLater(firstDay(synthesis), days)
