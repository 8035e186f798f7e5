import { elementAt, secondsLater, textList } from '../../store/dialect.js'
import { numbered } from '../ids.js'
import { layered } from '../layers.js'
import { sampleTable } from '../sampleTable.js'

export default sampleTable({
  name: 'access_events',
  sources: ({ draw, byPlatform }) => {
    const share = (best: number, worst: number) => byPlatform((badness) => best + (worst - best) * badness)
    const kind = elementAt(
      textList(['record_view', 'prescription_statistics', 'export']),
      draw.weighted('i', 'access kind', [94, 4, 2]),
    )
    const viewer = elementAt(
      textList(['physician', 'pharmacist', 'quality', 'it', 'other']),
      draw.weighted('i', 'access role', [66, 20, 10, 3, 1]),
    )
    const rows = layered(`(select *, ${kind} as kind from plan where ${draw.below('i', 'accessed', 0.2)})`, [
      {
        user_role: `case
          when ${draw.below('i', 'commercial access', share(0, 0.06))} then 'commercial'
          when kind = 'record_view' then ${viewer}
          else ${draw.pick('i', 'statistics role', ['pharmacist', 'quality'])} end`,
      },
      { caring: `user_role in ('physician', 'pharmacist') and ${draw.below('i', 'own patient', share(0.999, 0.96))}` },
    ])
    return [
      {
        grain: 'part',
        from: `(${rows})`,
        columns: {
          platform_id: 'platform_id',
          event_id: numbered('FW', 'i', 10),
          institution_id: 'institution_id',
          user_role: 'user_role',
          kind: 'kind',
          care_relation: `case when kind = 'record_view' then caring end`,
          approved: `case when kind <> 'record_view' or not caring then ${draw.below('i', 'access approved', share(0.999, 0.9))} end`,
          occurred_at: secondsLater('applied_at', `${draw.whole('i', 'access', 86_400 * 20)}`),
        },
      },
    ]
  },
})
