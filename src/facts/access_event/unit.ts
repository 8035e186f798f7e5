import { unit } from '../fact.js'

export default unit({
  name: 'access_event',
  title: { 'zh-CN': '数据访问', en: 'Access to data' },
  tables: ['access_events'],
  sql: (scope) => `
    select *, event_id as unit_id, cast(null as varchar) as department_id, cast(null as varchar) as consultation_id,
      cast(null as varchar) as practitioner_id, cast(null as varchar) as patient_id
    from records.access_events
    where ${scope.within('occurred_at')}`,
})
