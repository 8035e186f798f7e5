import { monthStart } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

/** Prescriptions by the month in which they were issued, void ones left out, and how many of them have a comment of any time. */
export default relation({
  name: 'comments',
  sql: (scope) => `
    select c.platform_id, c.institution_id, ${monthStart('p.issued_at')} as month_start, count(*) as issued,
      count(said.prescription_id) as commented
    from records.prescriptions as p
    join records.consultations as c on c.platform_id = p.platform_id and c.consultation_id = p.consultation_id
    left join (select distinct platform_id, prescription_id from records.prescription_comments) as said
      on said.platform_id = p.platform_id and said.prescription_id = p.prescription_id
    where p.status is distinct from 'void' and ${scope.within('p.issued_at')}
    group by c.platform_id, c.institution_id, ${monthStart('p.issued_at')}`,
  on: `comments.platform_id = institution_month.platform_id and comments.institution_id = institution_month.institution_id
    and comments.month_start = institution_month.month_start`,
})
