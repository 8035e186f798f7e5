import { daysToAcceptance } from '../calendar.js'
import type { Spread } from '../draw.js'
import { secondsLater } from '../instants.js'
import type { Columns } from '../layers.js'
import type { Synthesis } from '../synthesis.js'

/** When everything happens. Waiting is log-normal; a worse platform keeps people waiting longer and hurries its decisions. */
export function timeLayers(synthesis: Synthesis): Columns[] {
  const { draw, byPlatform } = synthesis
  const after = (instant: string, purpose: string, spread: Spread) =>
    secondsLater(instant, draw.seconds('i', purpose, spread))
  const within = (instant: string, purpose: string, least: number, most: number) =>
    secondsLater(instant, `${least} + ${draw.whole('i', purpose, most - least)}`)
  const slow = (best: number, worst: number) => byPlatform((badness) => best + (worst - best) * badness)
  return [
    {
      accepted_at: `case when accepted then
        ${after('applied_at', 'acceptance', { median: slow(900, 7000), sigma: 1.3, least: 60, most: daysToAcceptance * 86_400 })} end`,
    },
    {
      speaks_at: after('accepted_at', 'reply', { median: slow(60, 900), sigma: 1.2, least: 6, most: 86_400 }),
    },
    {
      decides_at: `case when diagnosed then ${after(`case when talk = 'normal' then speaks_at else accepted_at end`, 'diagnosis', { median: slow(480, 200), sigma: 0.8, least: 45, most: 20_000 })} end`,
    },
    {
      first_issued_at: `case when rx then ${after('decides_at', 'prescribing', { median: 90, sigma: 0.7, least: 10, most: 3600 })} end`,
    },
    {
      issued_at: `case when corrected then ${within('first_issued_at', 'correction', 2400, 6000)} else first_issued_at end`,
    },
    {
      sealed_at: within('issued_at', 'signing', 1, 25),
      drafted_at: `greatest(accepted_at, ${secondsLater('issued_at', `-${draw.seconds('i', 'drafting', { median: slow(90, 20), sigma: 0.8, least: 3, most: 1200 })}`)})`,
      reply_at: `case talk when 'normal' then speaks_at
        when 'late' then ${within('coalesce(issued_at, decides_at)', 'late reply', 30, 900)} end`,
      stopped_at: `case when not stop then null
        when stop_after_prescription and stop_flaw = -1 then ${within('issued_at', 'stop', 60, 600)}
        else ${within('accepted_at', 'stop', 3, 9)} end`,
    },
    {
      advised_at: `case when stop and stop_flaw <> 2 then ${within('greatest(stopped_at, reply_at)', 'advice', 20, 300)} end`,
      talk_ends_at: `coalesce(
        case when talk = 'normal' then coalesce(issued_at, decides_at) end,
        ${after('coalesce(reply_at, accepted_at)', 'talk', { median: 2400, sigma: 0.9, least: 300, most: 86_400 })})`,
    },
    {
      ended_at: `case
        when accepted and stops then ${within('greatest(talk_ends_at, advised_at, stopped_at)', 'ending', 60, 600)}
        when accepted then ${after('greatest(talk_ends_at, issued_at, decides_at, reply_at, advised_at)', 'ending', { median: slow(2400, 9000), sigma: 1, least: 60, most: 172_800 })}
        when ending = 'timed_out' then ${secondsLater('applied_at', '86400')}
        when ${draw.below('i', 'end blank', 0.05)} then null
        else ${after('applied_at', 'ending', { median: 1800, sigma: 1, least: 30, most: 86_000 })} end`,
      opened_at: after('sealed_at', 'review opened', { median: slow(240, 900), sigma: 0.8, least: 30, most: 40_000 }),
    },
    {
      closed_at: 'case when order_flaw = 0 then null else ended_at end',
      diagnosed_at: `case when order_flaw = 2 then ${within('ended_at', 'diagnosis after the end', 300, 4000)} else decides_at end`,
      reviewed_at: after('opened_at', 'review', { median: slow(90, 12), sigma: 0.8, least: 2, most: 7200 }),
    },
    {
      passed_at: `case when rereviewed then ${within('reviewed_at', 'review again', 1200, 7000)} else reviewed_at end`,
    },
    {
      paid_at: `case when not dispensed then null when release_flaw > 0 then ${secondsLater('sealed_at', '4')}
        else ${after('passed_at', 'payment', { median: 900, sigma: 1, least: 5, most: 86_400 })} end`,
    },
    {
      supplied_at: `case when not dispensed then null when release_flaw = 2 then ${within('sealed_at', 'supply', 6, 28)}
        else ${after('greatest(passed_at, paid_at)', 'supply', { median: 5400, sigma: 0.9, least: 120, most: 172_800 })} end`,
    },
    {
      shipped_at: `case when supply_channel <> 'pickup' then ${after('supplied_at', 'shipping', { median: 10_800, sigma: 0.8, least: 600, most: 172_800 })} end`,
    },
    {
      delivered_at: after('coalesce(shipped_at, supplied_at)', 'delivery', {
        median: slow(86_400, 170_000),
        sigma: 0.5,
        least: 3600,
        most: 900_000,
      }),
    },
  ]
}
