import { accessQuery } from '../dataEvents.js'
import { secondsLater } from '../instants.js'
import { sampleTable } from '../sampleTable.js'

export default sampleTable({
  name: 'access_events',
  sources: (synthesis) => [
    {
      grain: 'part',
      from: `(${accessQuery(synthesis)})`,
      columns: {
        platform_id: 'platform_id',
        event_id: 'event_id',
        institution_id: 'institution_id',
        user_role: 'user_role',
        kind: 'kind',
        care_relation: `case when kind = 'record_view' then caring end`,
        approved: 'approved',
        occurred_at: secondsLater('applied_at', `${synthesis.draw.whole('i', 'access', 86_400 * 20)}`),
      },
    },
  ],
})
