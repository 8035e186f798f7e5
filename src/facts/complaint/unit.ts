import { unit } from '../fact.js'
import { recordsEnd } from '../recordsEnd.js'

export default unit({
  name: 'complaint',
  title: { 'zh-CN': '投诉', en: 'Complaint' },
  tables: ['complaints'],
  sql: (scope) => `
    select r.platform_id, r.complaint_id as unit_id, coalesce(r.institution_id, c.institution_id) as institution_id,
      c.department_id, r.consultation_id, c.practitioner_id, c.patient_id, r.received_at as occurred_at,
      r.several_departments, r.anonymous, r.transfers, r.received_at, r.answered_at, e.records_end_at
    from records.complaints as r
    left join records.consultations as c on c.platform_id = r.platform_id and c.consultation_id = r.consultation_id
    left join (${recordsEnd}) as e on e.platform_id = r.platform_id
    where ${scope.within('r.received_at')}`,
})
