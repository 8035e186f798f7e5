import { relation } from '../../fact.js'

/** Who made the last review decision; joined after `review`. */
export default relation({
  name: 'reviewer',
  sql: () => 'select platform_id, practitioner_id, role, pharmacist_qualified from records.practitioners',
  on: 'reviewer.platform_id = review.platform_id and reviewer.practitioner_id = review.last.reviewer_id',
})
