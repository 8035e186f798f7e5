import { roundHalfUp } from '../numbers.js'

/** Positions of a rate and its interval on a track from 0 to 1, in the units of the drawing. */
export interface IntervalBar {
  readonly from: string
  readonly width: string
  readonly at: string
}

/** The track of every interval bar, in drawing units; the template's viewBox leaves 4 on either side. */
export const trackWidth = 120

/** null where there is no rate. The interval is drawn at least 1 unit wide, so that it does not vanish. */
export function intervalBar(rate: number | null, interval: readonly [number, number] | null): IntervalBar | null {
  if (rate === null || interval === null) return null
  const [lower, upper] = interval
  const width = Math.max(1, (upper - lower) * trackWidth)
  return {
    from: roundHalfUp(Math.min(lower * trackWidth, trackWidth - width), 1),
    width: roundHalfUp(width, 1),
    at: roundHalfUp(rate * trackWidth, 1),
  }
}
