import { AuditError } from '../errors.js'
import { isCivilDate } from '../rules/civilDate.js'
import { consultationsInBlock } from './blocks.js'
import { mostPlatforms } from './ids.js'
import { subjects } from './subjects.js'

/** The size of everything, from how many consultations and platforms are asked for. */
export interface Shape {
  readonly consultations: number
  readonly platforms: number
  readonly institutionsEach: number
  readonly doctorsPerSubject: number
  readonly doctorsEach: number
  /** First civil day of the period, and how many there are. */
  readonly from: string
  readonly days: number
  /** Consultations in one part file. */
  readonly part: number
  readonly parts: number
}

export interface ShapeOptions {
  readonly consultations: number
  readonly platforms: number
  readonly from?: string
  readonly days?: number
  readonly partSize?: number
}

/** The online retail ban took force on 2022-12-01, the last of the laws behind the violations that are planted. */
const earliest = '2022-12-01'

export function shapeOf({
  consultations,
  platforms,
  from = '2025-01-01',
  days = 90,
  partSize = 500_000,
}: ShapeOptions): Shape {
  requireWhole('consultations', consultations, 1, 2_000_000_000)
  requireWhole('platforms', platforms, 1, mostPlatforms)
  requireWhole('days', days, 7, 366)
  requireWhole('partSize', partSize, consultationsInBlock, 10_000_000)
  requireDay(from)
  if (partSize % consultationsInBlock !== 0)
    throw new AuditError('SAMPLE_OPTION.multiple', { value: partSize, step: consultationsInBlock })
  const each = consultations / platforms
  // 500 doctors at 20 thousand consultations, about 240 thousand at 74 million: growth to the power of three quarters.
  const doctors = (consultations / 40) * (20_000 / consultations) ** 0.25
  const doctorsPerSubject = Math.max(2, Math.round(doctors / platforms / subjects.length))
  return {
    consultations,
    platforms,
    institutionsEach: Math.min(300, Math.max(8, Math.round(each / 400))),
    doctorsPerSubject,
    doctorsEach: doctorsPerSubject * subjects.length,
    from,
    days,
    part: partSize,
    parts: Math.ceil(consultations / partSize),
  }
}

function requireWhole(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return
  throw new AuditError('SAMPLE_OPTION.range', { name, value, least, most })
}

function requireDay(from: string): void {
  if (!isCivilDate(from)) throw new AuditError('SAMPLE_OPTION.date', { day: from })
  if (from < earliest) throw new AuditError('SAMPLE_OPTION.early', { day: from, earliest })
}
