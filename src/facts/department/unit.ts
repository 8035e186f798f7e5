import { unit } from '../fact.js'

/** Departments that consultations of the period name, on the date of their last one. */
export default unit({
  name: 'department',
  title: { 'zh-CN': '科室', en: 'Department' },
  tables: ['consultations'],
  sql: (scope) => `
    select s.platform_id, s.institution_id || '/' || s.department_id as unit_id, s.institution_id, s.department_id,
      cast(null as varchar) as consultation_id, cast(null as varchar) as practitioner_id,
      cast(null as varchar) as patient_id, s.last_applied_at as occurred_at, d.subject_code
    from (
      select platform_id, institution_id, department_id, max(applied_at) as last_applied_at
      from records.consultations where department_id is not null and ${scope.within('applied_at')}
      group by platform_id, institution_id, department_id
    ) as s
    left join records.departments as d
      on d.platform_id = s.platform_id and d.institution_id = s.institution_id and d.department_id = s.department_id`,
})
