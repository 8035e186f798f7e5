import { unit } from '../fact.js'

export default unit({
  name: 'data_sharing_event',
  title: { 'zh-CN': '个人信息对外提供', en: 'Sharing of personal data' },
  tables: ['data_sharing_events'],
  sql: (scope) => `
    select *, event_id as unit_id, cast(null as varchar) as department_id, cast(null as varchar) as consultation_id,
      cast(null as varchar) as practitioner_id, shared_at as occurred_at
    from records.data_sharing_events
    where ${scope.within('shared_at')}`,
})
