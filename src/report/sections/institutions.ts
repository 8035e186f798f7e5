import { indicatorOf } from '../../indicators/tally.js'
import type { PlatformResult } from '../auditResult.js'
import { count, noNumber } from '../numbers.js'
import { recordText } from '../text.js'
import type { Edition } from '../wording.js'
import { found } from './found.js'
import { type Rate, rateOf } from './rate.js'

export interface InstitutionsSection {
  readonly empty: boolean
  readonly rows: readonly InstitutionRow[]
  /** Said where not all are shown; null: all are. */
  readonly cut: string | null
  /** Said where not every violation is of one of the institutions; else empty. */
  readonly unplaced: string
}

export interface InstitutionRow extends Rate {
  readonly name: string
  readonly institutionId: string
  readonly consultations: string
  readonly pass: string
  readonly fail: string
  readonly unknown: string
  /** Too little was judged to compare. */
  readonly small: boolean
}

const shown = 200
const enoughToCompare = 30

/** Institutions by their conformity over the violation rules, lowest first; those with too little to compare at the end. */
export function institutionsSection(
  platform: Pick<PlatformResult, 'institutionResults' | 'rules' | 'findings'>,
  edition: Edition,
): InstitutionsSection {
  const institutions = platform.institutionResults
  const placed = institutions.reduce((sum, { tally }) => sum + tally.fail, 0)
  const unplaced = (found(platform, 'violation') ?? 0) - placed
  const judged = institutions.map((institution) => ({
    institution,
    indicator: indicatorOf('', institution.tally),
    small: institution.tally.pass + institution.tally.fail < enoughToCompare,
  }))
  judged.sort(
    (a, b) =>
      Number(a.small) - Number(b.small) ||
      (a.indicator.rate ?? 2) - (b.indicator.rate ?? 2) ||
      (a.institution.institutionId < b.institution.institutionId ? -1 : 1),
  )
  return {
    empty: judged.length === 0,
    rows: judged.slice(0, shown).map(({ institution, indicator, small }) => ({
      ...rateOf(indicator, edition),
      name: institution.name === null ? noNumber : recordText(institution.name),
      institutionId: recordText(institution.institutionId),
      consultations: count(institution.consultations),
      pass: count(indicator.pass),
      fail: count(indicator.fail),
      unknown: count(indicator.unknown),
      small,
    })),
    cut:
      judged.length <= shown
        ? null
        : edition.say('institutions.cut', { shown: count(shown), total: count(judged.length) }),
    unplaced: unplaced > 0 ? edition.say('institutions.unplaced', { n: count(unplaced) }) : '',
  }
}
