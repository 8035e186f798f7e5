import { daysLater, oneOf } from '../store/dialect.js'
import { firstDay } from './calendar.js'
import { numbered } from './ids.js'
import { surveyRows } from './surveys.js'
import type { Synthesis } from './synthesis.js'

const kinds = [
  'joint_founder',
  'platform',
  'cloud',
  'sms',
  'ai',
  'logistics',
  'pharmacy',
  'insurer',
  'marketing',
  'other',
]

const partnersEach = 4
const partnerId = (n: string): string => numbered('HZF', n, 6)
/** Who delivers for the institution with this number. */
export const logisticsPartnerId = (ik: string): string => partnerId(`(${ik} * ${partnersEach} + 2)`)

/** Four partners of every institution, one of which delivers, with the flaws planted in their agreements. */
export function partnerRelation(synthesis: Synthesis): string {
  const { draw, shape, breaks } = synthesis
  return surveyRows(shape, shape.institutionsEach, partnersEach, [
    {
      ik: 'r',
      partner_id: partnerId('n'),
      kind: oneOf(
        kinds,
        `case x when 0 then 0 when 1 then 1 when 2 then ${kinds.indexOf('logistics')} else 2 + ${draw.whole('n', 'kind', 8)} end`,
      ),
      agreed: `not ${breaks('ORG-013', 'n')}`,
      entrusted: draw.below('n', 'entrusted', 0.7),
      // From the end of the list of terms, where those about entrusted data stand.
      terms_missing: `case when ${breaks('DS-006', 'n')} then 1 + ${draw.whole('n', 'terms', 4)} else 0 end`,
      since: daysLater(firstDay(synthesis), `-${draw.whole('n', 'since', 300)}`),
    },
    {
      breaks_org_013: 'not agreed and x < 2',
      breaks_ds_006: 'entrusted and (not agreed or terms_missing > 0)',
    },
  ])
}
