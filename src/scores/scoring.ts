import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AuditError } from '../errors.js'
import { type Consequence, type Dimension, dimensions, type Severity } from '../rules/rule.js'
import { jsonFault } from '../wording/jsonFault.js'

/** Policy, not law: how indicators become scores and a grade. Read from scoring.json beside the rules. */
export interface Scoring {
  readonly dimensionWeights: Readonly<Record<Dimension, number>>
  /** Which consequences score; the others are shown only. */
  readonly scoredConsequences: readonly Consequence[]
  readonly severityWeights: Readonly<Record<Severity, number>>
  /** Best first; `from` is the lowest score (0 to 100) of the band. */
  readonly bands: readonly { readonly grade: string; readonly from: number }[]
  readonly minimum: { readonly consultations: number; readonly coverage: number; readonly countedPerRule: number }
  /** 一票否决: a grade ceiling, on a confirmed count, or on a violation rate whose lower bound is over the tolerated rate. */
  readonly veto: {
    readonly severity: Severity
    readonly confirmedCount: number
    readonly toleratedRate: number
    readonly minimumCounted: number
    readonly ceiling: string
  }
}

/** @throws AuditError where the file is missing, not JSON, or not a scoring policy. */
export function loadScoring(folder: string): Scoring {
  const file = join(folder, 'scoring.json')
  let text = ''
  let scoring: Scoring
  try {
    text = readFileSync(file, 'utf8')
    scoring = JSON.parse(text) as Scoring
  } catch (error) {
    throw new AuditError('SCORING_UNREADABLE', { file, fault: jsonFault(text, error) })
  }
  refuseInvalid(scoring, file)
  return scoring
}

function refuseInvalid(scoring: Scoring, file: string): void {
  const weights = dimensions.map((dimension) => scoring.dimensionWeights?.[dimension])
  if (weights.some((weight) => typeof weight !== 'number' || weight < 0))
    throw new AuditError('SCORING_INVALID.weight', { file })
  if (Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1) > 1e-9)
    throw new AuditError('SCORING_INVALID.sum', { file })
  const bounds = scoring.bands?.map((band) => band.from) ?? []
  if (bounds.length === 0 || bounds.some((bound, index) => index > 0 && bound >= (bounds[index - 1] ?? 0)))
    throw new AuditError('SCORING_INVALID.bands', { file })
  if (bounds.at(-1) !== 0) throw new AuditError('SCORING_INVALID.last', { file })
  if (!scoring.bands.some((band) => band.grade === scoring.veto?.ceiling))
    throw new AuditError('SCORING_INVALID.ceiling', { file })
}
