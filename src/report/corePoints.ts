import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AuditError } from '../errors.js'
import type { Bilingual } from '../records/table.js'
import { jsonFault } from '../wording/jsonFault.js'

/**
 * How a figure's value and `of` read. count: units; share: `value` of `of` units (printed with a Wilson interval); amountShare:
 * `value` of `of` in money; perThousand: `value` events of `of` units; number and cny: `value` over `of` units (null: not
 * said); outOf: `value` of `of`, both printed.
 */
export const figureKinds = ['count', 'share', 'amountShare', 'perThousand', 'number', 'cny', 'outOf'] as const
export type FigureKind = (typeof figureKinds)[number]

export interface Figure {
  readonly name: string
  readonly kind: FigureKind
  readonly title: Bilingual
  /** Numerator and denominator in words. */
  readonly definition: Bilingual
  /** Tables and columns without which there is no such figure. */
  readonly needs: readonly string[]
  /** Of fewer it is not shown, which its SQL holds to. */
  readonly fewestDoctors?: number
}

/** One of the eight core points (核心观点) of the 2022 quality report; the Chinese titles are that report's own terms. */
export interface CorePoint {
  readonly corePoint: number
  readonly title: Bilingual
  /** What the records can show of it. */
  readonly shows: Bilingual
  /** true: the records can show that things go together, never that one brings about the other. */
  readonly association: boolean
  readonly figures: readonly Figure[]
}

/** @throws AuditError where core-points.json is missing, not JSON, or does not hold the eight points. */
export function loadCorePoints(folder: string): CorePoint[] {
  const file = join(folder, 'core-points.json')
  let text = ''
  let points: readonly CorePoint[]
  try {
    text = readFileSync(file, 'utf8')
    points = (JSON.parse(text) as { corePoints: CorePoint[] }).corePoints
  } catch (error) {
    throw new AuditError('CORE_POINTS_UNREADABLE', { file, fault: jsonFault(text, error) })
  }
  refuseInvalid(points, file)
  return [...points]
}

function refuseInvalid(points: readonly CorePoint[], file: string): void {
  if (!Array.isArray(points)) throw new AuditError('CORE_POINTS_INVALID.list', { file })
  if (points.map((point) => point.corePoint).join() !== '1,2,3,4,5,6,7,8')
    throw new AuditError('CORE_POINTS_INVALID.order', { file })
  const figures = points.flatMap((point) => point.figures)
  const names = figures.map((figure) => figure.name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new AuditError('CORE_POINTS_INVALID.twice', { file, name: twice })
  const strange = figures.find((figure) => !figureKinds.includes(figure.kind))
  if (strange !== undefined)
    throw new AuditError('CORE_POINTS_INVALID.kind', { file, name: strange.name, kind: strange.kind })
}
