import { eventQuery } from '../adverseEvents.js'
import { breachQuery } from '../breaches.js'
import { platformId } from '../ids.js'
import { secondsLater } from '../instants.js'
import { institutionOf } from '../institutions.js'
import { sampleTable } from '../sampleTable.js'

export default sampleTable({
  name: 'adverse_events',
  sources: (synthesis) => {
    const { draw, shape } = synthesis
    return [
      {
        grain: 'part',
        from: `(${eventQuery(synthesis)})`,
        columns: {
          platform_id: platformId(synthesis.shape),
          event_id: 'event_id',
          consultation_id: 'consultation_id',
          institution_id: 'institution_id',
          kind: 'kind',
          severity: 'severity',
          occurred_at: 'event_at',
          known_at: 'known_at',
          reported_at: 'reported_at',
          new_reaction: `case when kind = 'drug_reaction' then ${draw.below('i', 'new reaction', 0.15)} end`,
        },
      },
      {
        grain: 'dataset',
        from: `(${breachQuery(synthesis)})`,
        columns: {
          platform_id: platformId(synthesis.shape),
          event_id: 'event_id',
          institution_id: institutionOf(synthesis, 'ik', `(ik % ${shape.institutionsEach})`).id,
          kind: `'data_breach'`,
          severity: `'serious'`,
          occurred_at: 'occurred_at',
          known_at: secondsLater('occurred_at', '7200'),
          reported_at: `case when not breaks_ds_008 then ${secondsLater('occurred_at', '36000')} end`,
          individuals_notified_at: `case when ${draw.below('e', 'notified', 0.5)} then ${secondsLater('occurred_at', '90000')} end`,
        },
      },
    ]
  },
})
