import type { Consequence } from '../../rules/rule.js'
import type { PlatformResult } from '../auditResult.js'
import { count, noNumber } from '../numbers.js'

type Judged = Pick<PlatformResult, 'rules' | 'findings'>

/** Whether anything was judged by rules whose fail means this; by any rule where nothing is named. */
export const isJudged = ({ rules }: Pick<PlatformResult, 'rules'>, consequence?: Consequence): boolean =>
  rules.some((rule) => rule.rate !== null && (consequence === undefined || rule.consequence === consequence))

/** How much was found; null where nothing was judged, for that is no clean bill of health. */
export const found = (platform: Judged, consequence: Consequence): number | null =>
  isJudged(platform, consequence) ? platform.findings.byConsequence[consequence] : null

export function foundText(platform: Judged, consequence: Consequence): string {
  const n = found(platform, consequence)
  return n === null ? noNumber : count(n)
}
