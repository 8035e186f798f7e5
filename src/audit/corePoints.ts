import type { PlatformFigures } from '../figures/figure.js'
import type { CorePointResult } from '../report/auditResult.js'
import type { CorePoint } from '../report/corePoints.js'
import type { Scored } from '../scores/score.js'

/** Pure. What one platform's records say under each core point: rules with something to count, and figures (null: they do not say). */
export function corePointResults(
  { platformId, consultations, violations }: { platformId: string; consultations: number; violations: number },
  corePoints: readonly CorePoint[],
  scored: readonly Scored[],
  figures: PlatformFigures,
): CorePointResult[] {
  const own = new Map(figures.get(platformId))
  const judged = scored.some(({ rule, indicator }) => rule.consequence === 'violation' && indicator.rate !== null)
  // The one figure that is made of verdicts rather than of records.
  own.set('violationsPerThousand', {
    name: 'violationsPerThousand',
    value: judged ? violations : null,
    of: consultations,
  })
  return corePoints.map((point) => ({
    corePoint: point.corePoint,
    ruleIds: scored
      .filter(({ rule, indicator }) => rule.corePoints.includes(point.corePoint) && indicator.rate !== null)
      .map(({ rule }) => rule.id),
    figures: point.figures.map(({ name }) => own.get(name) ?? { name, value: null, of: null }),
  }))
}
