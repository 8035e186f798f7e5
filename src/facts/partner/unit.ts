import { civilDate, earliestOf } from '../../store/dialect.js'
import { unit } from '../fact.js'

/**
 * Cooperations that were still on at the first consultation of the period, of the institution or, where none is named, of the
 * platform; on the date of the last. `last_cooperation_on`: that of the last consultation or the end of the cooperation.
 */
export default unit({
  name: 'partner',
  title: { 'zh-CN': '合作方', en: 'Partner' },
  tables: ['partners', 'consultations'],
  sql: (scope) => `
    select r.*, r.partner_id as unit_id, cast(null as varchar) as department_id,
      cast(null as varchar) as consultation_id, cast(null as varchar) as practitioner_id,
      cast(null as varchar) as patient_id, s.last_applied_at as occurred_at,
      ${civilDate('s.first_applied_at')} as first_consultation_on,
      ${earliestOf(civilDate('s.last_applied_at'), 'r.cooperates_to')} as last_cooperation_on
    from records.partners as r
    join (
      select platform_id, institution_id, min(applied_at) as first_applied_at, max(applied_at) as last_applied_at
      from records.consultations where ${scope.within('applied_at')}
      group by grouping sets ((platform_id, institution_id), (platform_id))
    ) as s on s.platform_id = r.platform_id and s.institution_id is not distinct from r.institution_id
    where coalesce(r.cooperates_to >= ${civilDate('s.first_applied_at')}, true)
      and coalesce(r.cooperates_from <= ${civilDate('s.last_applied_at')}, true)`,
})
