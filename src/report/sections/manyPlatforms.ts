import { wilsonInterval } from '../../indicators/wilson.js'
import { count, noNumber, percent, percentRange } from '../numbers.js'
import type { Overview, RuleOverview } from '../overview.js'
import type { Edition } from '../wording.js'

/** How many platforms have one grade. */
export interface GradeCount {
  /** The same in every language. */
  readonly key: string
  readonly grade: string
  readonly graded: boolean
  readonly platforms: string
  readonly share: string
}

/** What a rule comes to over all platforms, where they are too many to stand side by side. */
export interface RuleOverviewRow {
  readonly ruleId: string
  readonly title: string
  readonly consequence: string
  readonly consequenceLabel: string
  readonly failed: boolean
  readonly judged: string
  readonly failing: string
  readonly failingShare: Share
  /** Units of all platforms. */
  readonly counted: string
  readonly rate: Share
  readonly fails: string
}

/** A share in print, with its interval; null where there is none. What it was counted on stands in a column of its own. */
export interface Share {
  readonly share: string
  readonly interval: string | null
}

export const ungradedKey = '-'

/** Every grade of the policy, best first, and those without one. */
export function gradeCounts(
  { platforms }: Pick<Overview, 'platforms'>,
  bands: readonly { readonly grade: string }[],
  { say }: Edition,
): GradeCount[] {
  return [...bands.map(({ grade }) => grade), null].map((grade) => {
    const n = platforms.filter((platform) => platform.grade === grade).length
    return {
      key: grade ?? ungradedKey,
      grade: grade ?? say('grade.none'),
      graded: grade !== null,
      platforms: say('index.gradeCount', { n: count(n) }),
      share: percent(platforms.length === 0 ? null : n / platforms.length),
    }
  })
}

export const ruleOverview = (
  rules: readonly RuleOverview[],
  titleOf: (ruleId: string) => string,
  { say }: Edition,
): RuleOverviewRow[] =>
  rules.map(({ ruleId, consequence, pass, fail, platformsJudged, platformsFailing }) => ({
    ruleId,
    title: titleOf(ruleId),
    consequence,
    consequenceLabel: say(`consequence.${consequence}`),
    failed: fail > 0,
    judged: count(platformsJudged),
    failing: platformsJudged === 0 ? noNumber : count(platformsFailing),
    failingShare: shareOf(platformsFailing, platformsJudged),
    counted: count(pass + fail),
    rate: shareOf(pass, pass + fail),
    fails: pass + fail === 0 ? noNumber : count(fail),
  }))

function shareOf(part: number, whole: number): Share {
  const interval = wilsonInterval(part, whole)
  return {
    share: percent(whole === 0 ? null : part / whole),
    interval: interval === null ? null : percentRange(interval),
  }
}
