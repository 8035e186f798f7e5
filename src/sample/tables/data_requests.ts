import { oneOf } from '../../store/dialect.js'
import { requestQuery } from '../dataEvents.js'
import { secondsLater } from '../instants.js'
import { sampleTable } from '../sampleTable.js'

export default sampleTable({
  name: 'data_requests',
  sources: (synthesis) => {
    const { draw } = synthesis
    return [
      {
        grain: 'part',
        from: `(${requestQuery(synthesis)})`,
        columns: {
          platform_id: 'platform_id',
          request_id: 'request_id',
          institution_id: 'institution_id',
          patient_id: 'patient_id',
          kind: oneOf(
            ['access', 'copy', 'correction', 'deletion', 'other'],
            draw.weighted('i', 'request kind', [40, 34, 12, 10, 4]),
          ),
          received_at: 'received_at',
          answered_at: `case when request_flaw <> 1
            then ${secondsLater('applied_at', `86400 * (3 + ${draw.whole('i', 'request days', 14)})`)} end`,
          result: `case when request_flaw = 1 then null when request_refused then 'refused' else 'granted' end`,
          refusal_reason: `case when request_refused and request_flaw = -1 then '申请内容属法定保存范围' end`,
        },
      },
    ]
  },
})
