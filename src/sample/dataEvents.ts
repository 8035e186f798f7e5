import { oneOf } from '../store/dialect.js'
import { numbered } from './ids.js'
import { secondsLater } from './instants.js'
import { layered } from './layers.js'
import type { Synthesis } from './synthesis.js'

/** Who looked at records or counted prescriptions. */
export function accessQuery({ draw, byPlatform, breaks }: Synthesis): string {
  const share = (best: number, worst: number) => byPlatform((badness) => best + (worst - best) * badness)
  const kind = oneOf(
    ['record_view', 'prescription_statistics', 'export'],
    draw.weighted('i', 'access kind', [90, 8, 2]),
  )
  const viewer = oneOf(
    ['physician', 'pharmacist', 'quality', 'it', 'other'],
    draw.weighted('i', 'access role', [66, 20, 10, 3, 1]),
  )
  return layered(`(select *, ${kind} as kind from plan where ${draw.below('i', 'accessed', 0.2)})`, [
    {
      event_id: numbered('FW', 'i', 10),
      breaks_org_014: `kind = 'prescription_statistics' and ${breaks('ORG-014', 'i')}`,
    },
    // 0 by the commercial staff, 1 without approval
    { access_flaw: `case when breaks_org_014 then ${draw.whole('i', 'how ORG-014', 2)} else -1 end` },
    {
      user_role: `case
        when access_flaw = 0 then 'commercial'
        when kind = 'record_view' and ${draw.below('i', 'commercial access', share(0, 0.06))} then 'commercial'
        when kind = 'record_view' then ${viewer}
        else ${draw.pick('i', 'statistics role', ['pharmacist', 'quality'])} end`,
    },
    { caring: `user_role in ('physician', 'pharmacist') and ${draw.below('i', 'own patient', share(0.999, 0.96))}` },
    {
      approved: `case
        when kind = 'prescription_statistics' then access_flaw <> 1
        when kind = 'export' or not caring then ${draw.below('i', 'access approved', share(0.999, 0.9))} end`,
    },
  ])
}

/** Whom patients' data were given to. */
export const sharingQuery = ({ draw, breaks }: Synthesis): string =>
  layered(`(select * from plan where ${draw.below('i', 'shared', 0.05)})`, [
    {
      event_id: numbered('TG', 'i', 10),
      recipient_kind: oneOf(
        ['pharmacy', 'insurer', 'marketing', 'entrusted_processor', 'regulator', 'other'],
        draw.weighted('i', 'recipient', [38, 14, 1, 25, 20, 2]),
      ),
    },
    { breaks_ds_005: `recipient_kind not in ('entrusted_processor', 'regulator') and ${breaks('DS-005', 'i')}` },
  ])

/** What patients asked about their data. `request_flaw`: 0 refused without a reason, 1 never answered, -1 none. */
export function requestQuery({ draw, breaks }: Synthesis): string {
  return layered(`(select * from plan where ${draw.below('i', 'requests data', 0.012)})`, [
    {
      request_id: numbered('QQ', 'i', 10),
      request_flaw: `case when ${breaks('DS-012', 'i')} then ${draw.whole('i', 'request flaw', 2)} else -1 end`,
      received_at: secondsLater('applied_at', '86400 * 2'),
    },
    { request_refused: `(request_flaw = 0 or ${draw.below('i', 'request refused', 0.5)})` },
  ])
}
