import { unit } from '../fact.js'

export default unit({
  name: 'evaluation',
  title: { 'zh-CN': '评价', en: 'Evaluation' },
  tables: ['evaluations'],
  sql: (scope) => `
    select r.platform_id, r.evaluation_id as unit_id, coalesce(r.institution_id, c.institution_id) as institution_id,
      c.department_id, r.consultation_id, coalesce(r.practitioner_id, c.practitioner_id) as practitioner_id,
      c.patient_id, coalesce(r.evaluated_at, c.applied_at) as occurred_at, r.kind, r.rating, r.outcome, r.text,
      r.device_id, r.evaluated_at
    from records.evaluations as r
    left join records.consultations as c on c.platform_id = r.platform_id and c.consultation_id = r.consultation_id
    where ${scope.within('coalesce(r.evaluated_at, c.applied_at)')}`,
})
