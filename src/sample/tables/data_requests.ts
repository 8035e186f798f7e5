import { elementAt, secondsLater, textList } from '../../store/dialect.js'
import { numbered } from '../ids.js'
import { sampleTable } from '../sampleTable.js'

export default sampleTable({
  name: 'data_requests',
  sources: ({ draw, byPlatform }) => {
    const refused = draw.below('i', 'request refused', 0.1)
    const worse = (best: number, worst: number) => byPlatform((badness) => best + (worst - best) * badness)
    return [
      {
        grain: 'part',
        from: `plan where ${draw.below('i', 'requests data', 0.003)}`,
        columns: {
          platform_id: 'platform_id',
          request_id: numbered('QQ', 'i', 10),
          institution_id: 'institution_id',
          patient_id: 'patient_id',
          kind: elementAt(
            textList(['access', 'copy', 'correction', 'deletion', 'other']),
            draw.weighted('i', 'request kind', [40, 34, 12, 10, 4]),
          ),
          received_at: secondsLater('applied_at', '86400 * 2'),
          answered_at: `case when ${draw.below('i', 'request answered', worse(0.98, 0.7))} then ${secondsLater('applied_at', `86400 * (3 + ${draw.whole('i', 'request days', 14)})`)} end`,
          result: `case when ${refused} then 'refused' else 'granted' end`,
          refusal_reason: `case when ${refused} and ${draw.below('i', 'refusal reason', worse(1, 0.6))} then '申请内容属法定保存范围' end`,
        },
      },
    ]
  },
})
