import { unit } from '../fact.js'
import { recordsEnd } from '../recordsEnd.js'

export default unit({
  name: 'data_request',
  title: { 'zh-CN': '个人信息权利请求', en: 'Data-subject request' },
  tables: ['data_requests'],
  sql: (scope) => `
    select r.*, r.request_id as unit_id, cast(null as varchar) as department_id,
      cast(null as varchar) as consultation_id, cast(null as varchar) as practitioner_id, r.received_at as occurred_at,
      e.records_end_on
    from records.data_requests as r
    left join (${recordsEnd}) as e on e.platform_id = r.platform_id
    where ${scope.within('r.received_at')}`,
})
