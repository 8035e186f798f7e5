import { latest, struct } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

const decision = struct([
  ['reviewer_id', 'reviewer_id'],
  ['reviewed_at', 'reviewed_at'],
  ['result', 'result'],
  ['signed', 'signed'],
])

export default relation({
  name: 'review',
  sql: () => `
    select platform_id, prescription_id, count(*) as reviews,
      count(*) filter (where result = 'passed') as passed,
      count(*) filter (where result = 'rejected') as rejected,
      count(*) filter (where result = 'doctor_override') as overridden,
      min(reviewed_at) filter (where result = 'passed') as first_passed_at,
      ${latest(decision, 'reviewed_at', 'review_id')} as last
    from records.prescription_reviews group by platform_id, prescription_id`,
  on: 'review.platform_id = prescription.platform_id and review.prescription_id = prescription.prescription_id',
})
