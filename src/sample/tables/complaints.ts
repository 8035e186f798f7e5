import { oneOf } from '../../store/dialect.js'
import { numbered } from '../ids.js'
import { secondsLater } from '../instants.js'
import { layered } from '../layers.js'
import { sampleTable } from '../sampleTable.js'

const categories = [
  'attitude',
  'delay',
  'fee',
  'privacy',
  'diagnosis',
  'medication',
  'delivery',
  'advertising',
  'other',
]

export default sampleTable({
  name: 'complaints',
  sources: ({ draw, byPlatform }) => {
    const some = (purpose: string, share: string | number) => draw.below('i', purpose, share)
    const rows = layered(
      `(select * from plan where ${some(
        'complains',
        byPlatform((badness) => 0.0015 + 0.008 * badness),
      )})`,
      [
        { received_at: secondsLater('applied_at', `86400 + ${draw.whole('i', 'received', 86_400 * 20)}`) },
        {
          answered_at: `case when ${some(
            'answered',
            byPlatform((badness) => 0.99 - 0.2 * badness),
          )} then ${secondsLater('received_at', `3600 + ${draw.whole('i', 'answered after', 86_400 * 9)}`)} end`,
        },
      ],
    )
    return [
      {
        grain: 'part',
        from: `(${rows})`,
        columns: {
          platform_id: 'platform_id',
          complaint_id: numbered('TS', 'i', 10),
          consultation_id: 'consultation_id',
          institution_id: 'institution_id',
          category: oneOf(categories, draw.weighted('i', 'category', [14, 26, 16, 3, 9, 9, 17, 2, 4])),
          several_departments: some('several departments', 0.1),
          anonymous: some('anonymous', 0.04),
          transfers: draw.weighted('i', 'transfers', [70, 22, 8]),
          received_at: 'received_at',
          answered_at: 'answered_at',
          closed_at: `case when ${some('complaint closed', 0.92)} then ${secondsLater('answered_at', `1 + ${draw.whole('i', 'closed after', 86_400 * 12)}`)} end`,
          upheld: some('upheld', 0.4),
        },
      },
    ]
  },
})
