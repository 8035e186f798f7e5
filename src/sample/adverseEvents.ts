import { elementAt, textList } from '../store/dialect.js'
import { numbered } from './ids.js'
import { secondsLater } from './instants.js'
import { layered } from './layers.js'
import type { Synthesis } from './synthesis.js'

const severities = textList(['general', 'serious', 'critical', 'death'])

/** What went wrong in or after the planned consultations. A disputed death or injury is never reported: it breaks OE-014. */
export function eventQuery({ draw, breaks, byPlatform }: Synthesis): string {
  const some = (purpose: string, share: string | number) => draw.below('i', purpose, share)
  const reported = some(
    'reported',
    byPlatform((badness) => 0.97 - 0.4 * badness),
  )
  const events = layered('plan', [
    { breaks_oe_014: `accepted and ${breaks('OE-014', 'i')}` },
    {
      kind: `case
        when breaks_oe_014 then 'dispute'
        when rx and ${some('drug reaction', 0.006)} then 'drug_reaction'
        when accepted and ${some('dispute', 0.001)} then 'dispute'
        when accepted and ${some('quality event', 0.004)} then 'medical_quality' end`,
    },
    {
      severity_at: `case when breaks_oe_014 then 2 + ${draw.whole('i', 'gravest', 2)}
        else ${draw.weighted('i', 'severity', [84, 13, 2, 1])} end`,
      event_at: secondsLater('ended_at', `${draw.whole('i', 'event', 86_400 * 10)}`),
      unreported: `kind = 'medical_quality' and ${breaks('ORG-015', 'i')}`,
      breaks_org_016: `kind = 'drug_reaction' and ${breaks('ORG-016', 'i')}`,
    },
    {
      event_id: numbered('BL', 'i', 10),
      severity: elementAt(severities, 'severity_at'),
      known_at: secondsLater('event_at', `600 + ${draw.whole('i', 'known', 86_400 * 2)}`),
    },
    {
      reported_at: `case
        when breaks_oe_014 or unreported then null
        when breaks_org_016 then ${secondsLater('known_at', '86400 * 40')}
        when kind = 'dispute' and severity_at < 2 and not ${reported} then null
        else ${secondsLater('known_at', `600 + ${draw.whole('i', 'report', 86_400 * 12)}`)} end`,
    },
  ])
  return `select * from (${events}) where kind is not null`
}
