import { civilDate, daysBetween, quotient, wholeBelow } from '../store/dialect.js'
import { firstDay } from './calendar.js'
import { secondsBetween } from './instants.js'
import type { Shape } from './shape.js'
import type { Synthesis } from './synthesis.js'

/** From the evening before the period until what was asked for on its last day has long been prescribed. */
const daysBefore = 1
const daysAfter = 12

export const shiftsEach = (shape: Shape): number => (daysBefore + shape.days + daysAfter) * 2
/** Day of the period on which shift `x` of an institution begins. The even ones begin at 8:00, the odd ones at 20:00. */
export const dayOfShift = (x: string): string => `${quotient(x, 2)} - ${daysBefore}`
/** `n` is the shift's number in the dataset. Nobody comes to some shifts of worse platforms. */
export const staffed = ({ breaks }: Synthesis, n: string): string => `(not ${breaks('ORG-007', n)})`

/** Whether the shift in which an instant lies is staffed, on rows with `p` and `ik`. */
export function onDuty(synthesis: Synthesis, instant: string): string {
  const hour = wholeBelow(`${secondsBetween(`cast(${civilDate(instant)} as timestamp)`, instant)} / 3600`)
  const day = `(${daysBetween(firstDay(synthesis), civilDate(instant))} + ${daysBefore})`
  const shift = `case when ${hour} < 8 then ${day} * 2 - 1 when ${hour} < 20 then ${day} * 2 else ${day} * 2 + 1 end`
  return staffed(synthesis, `(ik * ${shiftsEach(synthesis.shape)} + ${shift})`)
}
