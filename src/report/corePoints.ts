import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AuditError } from '../errors.js'
import type { Bilingual } from '../records/table.js'

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
  let points: readonly CorePoint[]
  try {
    points = (JSON.parse(readFileSync(file, 'utf8')) as { corePoints: CorePoint[] }).corePoints
  } catch (error) {
    throw new AuditError('CORE_POINTS_UNREADABLE', `${file}: not readable (${(error as Error).message}). Restore it.`)
  }
  const problem = Array.isArray(points) ? problemOf(points) : 'has no list corePoints'
  if (problem !== null) throw new AuditError('CORE_POINTS_INVALID', `${file}: ${problem}. Correct it.`)
  return [...points]
}

function problemOf(points: readonly CorePoint[]): string | null {
  if (points.map((point) => point.corePoint).join() !== '1,2,3,4,5,6,7,8') return 'must list the points 1 to 8 in order'
  const figures = points.flatMap((point) => point.figures)
  const names = figures.map((figure) => figure.name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) return `the figure "${twice}" is there twice`
  const strange = figures.find((figure) => !figureKinds.includes(figure.kind))
  return strange === undefined ? null : `the figure "${strange.name}" has the unknown kind "${strange.kind}"`
}
