import { monthStart } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

/** Decisions of pharmacists in the month, by the institution of the consultation. */
export default relation({
  name: 'reviews',
  sql: (scope) => `
    select c.platform_id, c.institution_id, ${monthStart('v.reviewed_at')} as month_start, count(*) as decisions,
      count(*) filter (where v.result <> 'passed') as interventions
    from records.prescription_reviews as v
    join records.prescriptions as p on p.platform_id = v.platform_id and p.prescription_id = v.prescription_id
    join records.consultations as c on c.platform_id = p.platform_id and c.consultation_id = p.consultation_id
    where ${scope.within('v.reviewed_at')}
    group by c.platform_id, c.institution_id, ${monthStart('v.reviewed_at')}`,
  on: `reviews.platform_id = institution_month.platform_id and reviews.institution_id = institution_month.institution_id
    and reviews.month_start = institution_month.month_start`,
})
