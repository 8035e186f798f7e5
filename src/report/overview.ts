import { type Consequence, consequences } from '../rules/rule.js'
import type { PlatformResult } from './auditResult.js'
import { found } from './sections/found.js'

/** What the comparison holds of every platform, however many there are. */
export interface PlatformSummary
  extends Pick<
    PlatformResult,
    | 'platformId'
    | 'name'
    | 'folder'
    | 'consultations'
    | 'grade'
    | 'gradeBeforeVeto'
    | 'score'
    | 'ungraded'
    | 'vetoes'
    | 'dimensions'
  > {
  /** null where nothing was judged. */
  readonly found: Readonly<Record<Consequence, number | null>>
}

/** How the platforms stand under one rule. */
export interface RuleOverview {
  readonly ruleId: string
  readonly consequence: Consequence
  /** Units of all platforms. */
  readonly pass: number
  readonly fail: number
  readonly platformsJudged: number
  readonly platformsFailing: number
}

export interface Overview {
  /** In the order in which the comparison shows them. */
  readonly platforms: readonly PlatformSummary[]
  readonly rules: readonly RuleOverview[]
  /** In the same order; null where there are more than stand side by side. */
  readonly sideBySide: readonly PlatformResult[] | null
}

/** More columns than this no reader compares. */
export const widestMatrix = 12

/** Goes through the platforms once, and keeps no more of them than the comparison shows. */
export function overviewOf(platforms: Iterable<PlatformResult>): Overview {
  const summaries: PlatformSummary[] = []
  const rules = new Map<string, RuleOverview>()
  let whole: PlatformResult[] | null = []
  for (const platform of platforms) {
    summaries.push(summaryOf(platform))
    for (const { ruleId, consequence, pass, fail } of platform.rules) {
      const sum = rules.get(ruleId) ?? { pass: 0, fail: 0, platformsJudged: 0, platformsFailing: 0 }
      rules.set(ruleId, {
        ruleId,
        consequence,
        pass: sum.pass + pass,
        fail: sum.fail + fail,
        platformsJudged: sum.platformsJudged + (pass + fail > 0 ? 1 : 0),
        platformsFailing: sum.platformsFailing + (fail > 0 ? 1 : 0),
      })
    }
    whole = summaries.length > widestMatrix ? null : [...(whole ?? []), platform]
  }
  return {
    platforms: inOrder(summaries),
    rules: [...rules.values()],
    sideBySide: whole === null ? null : inOrder(whole),
  }
}

const summaryOf = (platform: PlatformResult): PlatformSummary => ({
  platformId: platform.platformId,
  name: platform.name,
  folder: platform.folder,
  consultations: platform.consultations,
  grade: platform.grade,
  gradeBeforeVeto: platform.gradeBeforeVeto,
  score: platform.score,
  ungraded: platform.ungraded,
  vetoes: platform.vetoes,
  dimensions: platform.dimensions,
  found: Object.fromEntries(consequences.map((consequence) => [consequence, found(platform, consequence)])) as Record<
    Consequence,
    number | null
  >,
})

/** By score, best first; those without a grade at the end, by id. Not a ranking, and the page says so. */
const inOrder = <One extends Pick<PlatformResult, 'platformId' | 'grade' | 'score'>>(
  platforms: readonly One[],
): One[] =>
  [...platforms].sort(
    (a, b) =>
      Number(a.grade === null) - Number(b.grade === null) ||
      (a.grade === null ? 0 : (b.score ?? 0) - (a.score ?? 0)) ||
      (a.platformId < b.platformId ? -1 : 1),
  )
