import { eachInteger, elementAt } from '../../store/dialect.js'
import { drugs } from '../drugs.js'
import { dispensingId } from '../ids.js'
import { secondsLater } from '../instants.js'
import { logisticsPartnerId } from '../partners.js'
import { prescribedQuery } from '../prescribed.js'
import { sampleTable } from '../sampleTable.js'

const cold = `[${drugs.map(({ ingredient }) => ingredient.endsWith('胰岛素')).join(', ')}]`
const insulin = `(${elementAt(cold, 'drug_1')} or (lines > 1 and ${elementAt(cold, 'drug_2')}) or (lines > 2 and ${elementAt(cold, 'drug_3')}))`
const nextDay = (instant: string): string => secondsLater(instant, '86400 * delivery')

export default sampleTable({
  name: 'dispensings',
  sources: (synthesis) => {
    const { draw, byPlatform } = synthesis
    const early = draw.below(
      'i',
      'chosen before',
      byPlatform((badness) => 0.002 + 0.1 * badness),
    )
    const some = (purpose: string, best: number, worst: number) =>
      draw.below(
        'i',
        purpose,
        byPlatform((badness) => best + (worst - best) * badness),
      )
    const strayAt = secondsLater('accepted_at', '5400')
    return [
      {
        grain: 'part',
        from: `(select *, ${eachInteger('case when split then 2 else 1 end')} as delivery,
          ${insulin} as cold_chain
          from (${prescribedQuery(synthesis)}) where main and dispensed)`,
        columns: {
          platform_id: 'platform_id',
          dispensing_id: dispensingId('i', 'delivery + 1'),
          prescription_id: 'prescription_id',
          consultation_id: 'consultation_id',
          channel: 'supply_channel',
          cart_added_at: `case when ${early} then ${secondsLater('applied_at', '-900')}
            when supply_channel = 'online_retail' then ${secondsLater('paid_at', '-2')} end`,
          paid_at: 'paid_at',
          dispensed_at: nextDay('supplied_at'),
          shipped_at: nextDay('shipped_at'),
          promised_at: secondsLater('supplied_at', `86400 * (delivery + 2)`),
          delivered_at: nextDay('delivered_at'),
          buyer_verified: 'not breaks_rx_033',
          risk_notice_at: `case when supply_channel = 'online_retail' and ${some('warned', 0.995, 0.9)}
            then ${secondsLater('paid_at', '-1')} end`,
          instructed_at: `case when not breaks_rx_037 and (supply_channel in ('outside_pharmacy', 'online_retail') or ${some('instructed', 0.99, 0.8)})
            then ${secondsLater(nextDay('supplied_at'), '120')} end`,
          delivered_by: `case when shipped_at is null or (supply_channel = 'own_pharmacy' and ${some('own staff', 0.3, 0.3)})
            or not ${some('carrier', 1, 0.97)} then null else ${logisticsPartnerId('ik')} end`,
          gift: `supply_channel = 'online_retail' and not ${some('no gift', 1, 0.98)}`,
          cold_chain: 'cold_chain',
          temperature_excursion: `case when cold_chain then ${draw.below(
            'i',
            'too warm',
            byPlatform((badness) => 0.01 + 0.1 * badness),
          )} end`,
          fraction: 'case when breaks_rx_032 then 0.8 when split then 0.5 else 1.0 end',
        },
      },
      {
        // Without a prescription; a sale that was paid for and never shipped supplied nothing.
        grain: 'part',
        from: 'plan where stray or stray_unshipped',
        columns: {
          platform_id: 'platform_id',
          dispensing_id: dispensingId('i', '0'),
          consultation_id: 'consultation_id',
          channel: draw.pick('i', 'stray channel', ['own_pharmacy', 'outside_pharmacy']),
          cart_added_at: secondsLater('accepted_at', '1200'),
          paid_at: secondsLater('accepted_at', '1800'),
          dispensed_at: `case when stray then ${strayAt} end`,
          shipped_at: `case when stray then ${secondsLater(strayAt, '3600')} end`,
          promised_at: secondsLater(strayAt, '172800'),
          delivered_at: `case when stray then ${secondsLater(strayAt, '90000')} end`,
          buyer_verified: 'true',
          instructed_at: `case when stray then ${secondsLater(strayAt, '120')} end`,
        },
      },
    ]
  },
})
