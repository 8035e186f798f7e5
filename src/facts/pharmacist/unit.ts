import { unit } from '../fact.js'

/** Everybody who decided on a prescription in the period, on the register of practitioners or not; a machine does not. */
export default unit({
  name: 'pharmacist',
  title: { 'zh-CN': '审方药师', en: 'Reviewing pharmacist' },
  tables: ['prescription_reviews'],
  sql: (scope) => `
    select s.platform_id, s.reviewer_id as unit_id, p.institution_id, p.department_id,
      cast(null as varchar) as consultation_id, s.reviewer_id as practitioner_id, cast(null as varchar) as patient_id,
      s.last_reviewed_at as occurred_at, p.role, p.title_code, p.pharmacist_qualified, p.dispensing_experience_years,
      p.trained_on, p.practitioner_id is not null as on_file
    from (
      select platform_id, reviewer_id, max(reviewed_at) as last_reviewed_at
      from records.prescription_reviews
      where reviewer_id is not null and coalesce(mode, 'manual') <> 'automatic' and ${scope.within('reviewed_at')}
      group by platform_id, reviewer_id
    ) as s
    left join records.practitioners as p on p.platform_id = s.platform_id and p.practitioner_id = s.reviewer_id`,
})
