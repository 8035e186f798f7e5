import { relation } from '../../fact.js'

export default relation({
  name: 'review',
  sql: () => `
    select platform_id, prescription_id, min(reviewed_at) as first_passed_at
    from records.prescription_reviews where result = 'passed' group by platform_id, prescription_id`,
  on: 'review.platform_id = dispensing.platform_id and review.prescription_id = dispensing.prescription_id',
})
