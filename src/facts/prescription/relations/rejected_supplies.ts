import { latest } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

const acts = ['dispensed_at', 'shipped_at'].map(
  (act) => `
      select platform_id, prescription_id, dispensing_id, ${act} as supplied_at
      from records.dispensings where ${act} is not null`,
)

/** Prescriptions dispensed or shipped while the last decision on them was a rejection, whatever was decided later. */
export default relation({
  name: 'rejected_supplies',
  sparse: true,
  sql: () => `
    select distinct platform_id, prescription_id
    from (
      select d.platform_id, d.prescription_id, ${latest('v.result', 'v.reviewed_at', 'v.review_id')} as standing
      from (${acts.join(' union all ')}) as d
      join records.prescription_reviews as v
        on v.platform_id = d.platform_id and v.prescription_id = d.prescription_id and v.reviewed_at <= d.supplied_at
      where d.prescription_id in (select prescription_id from records.prescription_reviews where result = 'rejected')
      group by d.platform_id, d.prescription_id, d.dispensing_id, d.supplied_at
    ) as supplied
    where standing = 'rejected'`,
  on: `rejected_supplies.platform_id = prescription.platform_id
    and rejected_supplies.prescription_id = prescription.prescription_id`,
})
