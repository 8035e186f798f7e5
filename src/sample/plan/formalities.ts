import { elementAt } from '../../store/dialect.js'
import { conditions } from '../conditions.js'
import type { Columns } from '../layers.js'
import type { Synthesis } from '../synthesis.js'

const notifiable = elementAt(`[${conditions.map(({ icd }) => icd.startsWith('A09')).join(', ')}]`, 'condition_at')

/** What is owed around a consultation: agreements, reports, referrals, summaries, the bill. -1: no flaw. */
export function formalityLayers({ draw, byPlatform, breaks }: Synthesis): Columns[] {
  const some = (purpose: string, share: number | string) => draw.below('i', purpose, share)
  const how = (of: string, ways: number) => draw.whole('i', `how ${of}`, ways)
  return [
    {
      breaks_pc_006: `service_type = 'health_inquiry' and status = 'completed' and ${breaks('PC-006', 'i')}`,
      // 0 no agreement, 1 no inviting doctor, 2 unsigned opinion
      tele_flaw: `case when tele and ${breaks('PC-026', 'i')} then ${how('PC-026', 3)} else -1 end`,
      unconsented: 'consent_flaw in (0, 1)',
      breaks_pc_028: `${notifiable} and diagnosed and not stranger and evidence_flaw <> 0 and ${breaks('PC-028', 'i')}`,
      referred: `accepted and (case
        when stop then stop_flaw <> 2 and ${some(
          'referred at stop',
          byPlatform((badness) => 0.98 - 0.4 * badness),
        )} or stop_flaw = 2 and not ${breaks('SC-005', 'i')}
        else ${some('referred', 0.008)} end)`,
      breaks_sc_013: `service_type = 'health_inquiry' and status = 'completed' and ${breaks('SC-013', 'i')}`,
      fee: elementAt(
        '[0.0, 9.9, 19.0, 30.0, 50.0, 80.0, 120.0]',
        draw.weighted('i', 'fee', [6, 10, 22, 26, 20, 11, 5]),
      ),
      refund: `(ending in ('refunded', 'refused_by_doctor', 'timed_out') or ${some(
        'refund',
        byPlatform((badness) => 0.002 + 0.02 * badness),
      )})`,
      // 0 more than the published price, 1 without a receipt
      bill_flaw: `case when ${breaks('ORG-011', 'i')} then ${how('ORG-011', 2)} else -1 end`,
    },
    {
      breaks_pc_026: `tele and status = 'completed' and (tele_flaw >= 0 or unconsented)`,
      breaks_pc_027: `service_type = 'family_doctor' and accepted and (uncontracted or unconsented)`,
      breaks_sc_005: 'stops and stop_flaw = 2 and not referred',
      breaks_org_011: `fee > 0 and ending <> 'cancelled_by_patient' and not refund and bill_flaw >= 0`,
    },
  ]
}
