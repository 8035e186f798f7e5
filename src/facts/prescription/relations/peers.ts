import { elementAt, quantile } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

const categoryOf = (prescription: string): string => `substr(${elementAt(`${prescription}.diagnoses`, '0')}, 1, 3)`
const longTerm = (prescription: string): string => `coalesce(${prescription}.long_term, false)`

/**
 * Amounts of the platform's prescriptions of the period by clinical subject and three-character main diagnosis. Long-term
 * prescriptions, which are for weeks, are compared among themselves; void ones are left out.
 */
export default relation({
  name: 'peers',
  sql: (scope) => `
    select p.platform_id, c.subject_code, ${categoryOf('p')} as category, ${longTerm('p')} as long_term,
      count(*) as prescriptions, ${quantile('p.total_cny', 0.99)} as amount_p99
    from records.prescriptions as p
    join records.consultations as c on c.platform_id = p.platform_id and c.consultation_id = p.consultation_id
    where p.total_cny is not null and p.status is distinct from 'void' and ${scope.within('p.issued_at')}
    group by p.platform_id, c.subject_code, ${categoryOf('p')}, ${longTerm('p')}`,
  on: `peers.platform_id = prescription.platform_id and peers.subject_code = prescription.subject_code
    and peers.category = ${categoryOf('prescription')} and peers.long_term = ${longTerm('prescription')}`,
})
