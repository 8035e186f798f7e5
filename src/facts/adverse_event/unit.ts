import { unit } from '../fact.js'
import { recordsEnd } from '../recordsEnd.js'

const occurredAt = 'coalesce(r.occurred_at, r.known_at, r.reported_at)'

export default unit({
  name: 'adverse_event',
  title: { 'zh-CN': '不良事件', en: 'Adverse event' },
  tables: ['adverse_events'],
  sql: (scope) => `
    select r.platform_id, r.event_id as unit_id, coalesce(r.institution_id, c.institution_id) as institution_id,
      c.department_id, r.consultation_id, c.practitioner_id, c.patient_id, ${occurredAt} as occurred_at, r.kind,
      r.severity, r.new_reaction, r.known_at, coalesce(r.known_at, r.occurred_at) as earliest_known_at, r.reported_at,
      e.records_end_on
    from records.adverse_events as r
    left join records.consultations as c on c.platform_id = r.platform_id and c.consultation_id = r.consultation_id
    left join (${recordsEnd}) as e on e.platform_id = r.platform_id
    where ${scope.within(occurredAt)}`,
})
