import { listLength } from '../../store/dialect.js'
import { unit } from '../fact.js'

export default unit({
  name: 'medical_record',
  title: { 'zh-CN': '病历', en: 'Medical record' },
  tables: ['medical_records'],
  sql: (scope) => `
    select r.*, r.record_id as unit_id, c.institution_id, c.department_id, c.practitioner_id, c.patient_id, c.service_type, c.diagnosed,
      coalesce(r.completed_at, r.signed_at, c.applied_at) as occurred_at
    from records.medical_records as r
    left join (
      select *, diagnosed_at is not null or coalesce(${listLength('diagnoses')}, 0) > 0 as diagnosed from records.consultations
    ) as c on c.platform_id = r.platform_id and c.consultation_id = r.consultation_id
    where ${scope.within('coalesce(r.completed_at, r.signed_at, c.applied_at)')}`,
})
