import { unit } from '../fact.js'

export default unit({
  name: 'prescription',
  title: { 'zh-CN': '处方', en: 'Prescription' },
  tables: ['prescriptions'],
  sql: (scope) => `
    select r.*, r.prescription_id as unit_id, c.institution_id, c.department_id, r.prescriber_id as practitioner_id,
      c.patient_id, r.issued_at as occurred_at, c.practitioner_id as attending_id, c.service_type, c.subject_code,
      c.guardian_present, c.specialist_present, c.pregnancy_status
    from records.prescriptions as r
    left join records.consultations as c on c.platform_id = r.platform_id and c.consultation_id = r.consultation_id
    where ${scope.within('r.issued_at')}`,
})
