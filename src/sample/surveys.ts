import { integers, quotient } from '../store/dialect.js'
import { type Columns, layered } from './layers.js'
import type { Shape } from './shape.js'

const between = (least: number, number: number, most: number): number =>
  Math.min(most, Math.max(least, Math.round(number)))
const each = ({ consultations, platforms }: Shape): number => consultations / platforms

/** How many people are asked on each platform: surveys are samples, and do not grow with the platform for ever. */
export const servqualRespondents = (shape: Shape): number => between(30, each(shape) / 60, 400)
export const surveyedDoctors = (shape: Shape): number => between(20, shape.doctorsEach / 3, 60)
export const standardPatientVisits = (shape: Shape): number => between(12, each(shape) / 80, 80)
export const interviewedCompanies = 12

/** `members` things on every platform, with `r` (their number in the dataset), `member`, and `x` from 0 for the rows of each. */
export const surveyRows = (shape: Shape, members: number, rows: number, more: readonly Columns[] = []): string =>
  layered(integers('n', 0, shape.platforms * members * rows), [
    { r: quotient('n', rows), x: `n % ${rows}` },
    { p: quotient('r', members), member: `r % ${members}` },
    ...more,
  ])
