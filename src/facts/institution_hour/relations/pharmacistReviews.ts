import { hourOf } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

const hour = hourOf('r.reviewed_at')

export default relation({
  name: 'pharmacistReviews',
  sql: (scope) => `
    select c.platform_id, c.institution_id, ${hour} as hour,
      count(*) filter (where r.mode in ('manual', 'assisted')) as in_person,
      count(*) filter (where r.mode is null) as undecided
    from records.prescription_reviews as r
    join records.prescriptions as p on p.platform_id = r.platform_id and p.prescription_id = r.prescription_id
    join records.consultations as c on c.platform_id = p.platform_id and c.consultation_id = p.consultation_id
    where r.reviewer_id is not null and ${scope.within('r.reviewed_at')}
    group by c.platform_id, c.institution_id, ${hour}`,
  on: `pharmacistReviews.platform_id = institution_hour.platform_id
    and pharmacistReviews.institution_id = institution_hour.institution_id
    and pharmacistReviews.hour = institution_hour.hour`,
})
