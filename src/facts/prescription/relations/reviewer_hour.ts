import { hourOf } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

/** Reviews that a reviewer made in each clock hour, whatever the period of the audit; joined after `review_work`. */
export default relation({
  name: 'reviewer_hour',
  sql: () => `
    select platform_id, reviewer_id, ${hourOf('reviewed_at')} as hour, count(*) as reviews
    from records.prescription_reviews where mode is distinct from 'automatic' and reviewed_at is not null
    group by platform_id, reviewer_id, hour`,
  on: `reviewer_hour.platform_id = prescription.platform_id
    and reviewer_hour.reviewer_id = review_work.last.reviewer_id
    and reviewer_hour.hour = ${hourOf('review_work.last.reviewed_at')}`,
})
