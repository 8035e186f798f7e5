import { civilDate } from '../../../store/dialect.js'
import type { Scope } from '../../fact.js'

/** Doctors of an institution while it gave consultations in the period, counted by professional_title and the columns given. */
export const doctorsByTitle = (scope: Scope, where: string, columns: string): string => `
    select ${columns},
      count(*) filter (where p.title_code = '231') as senior,
      count(*) filter (where p.title_code = '232') as deputy_senior,
      count(*) filter (where p.title_code is null) as untitled
    from records.practitioners as p
    join (
      select platform_id, institution_id, ${civilDate('min(applied_at)')} as first_on,
        ${civilDate('max(applied_at)')} as last_on
      from records.consultations where ${scope.within('applied_at')} group by platform_id, institution_id
    ) as s on s.platform_id = p.platform_id and s.institution_id = p.institution_id
    where p.role = 'physician' and ${where}
      and coalesce(p.joined_on <= s.last_on, true) and coalesce(p.left_on >= s.first_on, true)
    group by ${columns}`
