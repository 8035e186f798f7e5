import { instantOfMicroseconds, microseconds } from '../store/dialect.js'

/** Whole seconds after an instant. Arithmetic on microseconds: an interval of the engine costs seven times as much. */
export const secondsLater = (instant: string, seconds: string): string =>
  instantOfMicroseconds(`${microseconds(instant)} + cast(${seconds} as bigint) * 1000000`)

export const secondsBetween = (from: string, to: string): string =>
  `((${microseconds(to)} - ${microseconds(from)}) * 1e-6)`
