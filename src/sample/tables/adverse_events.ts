import { elementAt, secondsLater, textList } from '../../store/dialect.js'
import { breachQuery } from '../breaches.js'
import { numbered, platformId } from '../ids.js'
import { institutionOf } from '../institutions.js'
import { layered } from '../layers.js'
import { sampleTable } from '../sampleTable.js'

const severities = textList(['general', 'serious', 'critical', 'death'])

export default sampleTable({
  name: 'adverse_events',
  sources: (synthesis) => {
    const { draw, byPlatform, shape } = synthesis
    const some = (purpose: string, share: string | number) => draw.below('i', purpose, share)
    const kind = `case
      when rx and ${some('drug reaction', 0.0015)} then 'drug_reaction'
      when accepted and ${some('dispute', 0.0004)} then 'dispute'
      when accepted and ${some('quality event', 0.0004)} then 'medical_quality' end`
    const events = layered(`(select *, ${kind} as kind from plan)`, [
      { event_at: secondsLater('ended_at', `${draw.whole('i', 'event', 86_400 * 10)}`) },
      { known_at: secondsLater('event_at', `600 + ${draw.whole('i', 'known', 86_400 * 2)}`) },
    ])
    const reported = draw.below(
      'i',
      'reported',
      byPlatform((badness) => 0.97 - 0.4 * badness),
    )
    return [
      {
        grain: 'part',
        from: `(${events}) where kind is not null`,
        columns: {
          platform_id: platformId('p'),
          event_id: numbered('BL', 'i', 10),
          consultation_id: 'consultation_id',
          institution_id: 'institution_id',
          kind: 'kind',
          severity: elementAt(severities, draw.weighted('i', 'severity', [84, 13, 2, 1])),
          occurred_at: 'event_at',
          known_at: 'known_at',
          reported_at: `case when ${reported} then ${secondsLater('known_at', `600 + ${draw.whole('i', 'report', 86_400 * 12)}`)} end`,
          new_reaction: `case when kind = 'drug_reaction' then ${some('new reaction', 0.15)} end`,
        },
      },
      {
        grain: 'dataset',
        from: `(${breachQuery(synthesis)})`,
        columns: {
          platform_id: platformId('p'),
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
