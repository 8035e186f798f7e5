import { latest, struct } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

/** How the reviews of a prescription were done. */
export default relation({
  name: 'review_work',
  sql: () => `
    select platform_id, prescription_id, count(*) as reviews, count(mode) as mode_known_reviews,
      count(*) filter (where mode <> 'automatic') as human_reviews,
      min(reviewed_at) filter (where mode <> 'automatic' and result = 'passed') as first_human_pass_at,
      min(reviewed_at) filter (where mode is null and result = 'passed') as first_pass_of_unknown_mode_at,
      ${latest(
        struct([
          ['reviewer_id', 'reviewer_id'],
          ['opened_at', 'opened_at'],
          ['reviewed_at', 'reviewed_at'],
        ]),
        'reviewed_at',
        'review_id',
      )} as last
    from records.prescription_reviews group by platform_id, prescription_id`,
  on: 'review_work.platform_id = prescription.platform_id and review_work.prescription_id = prescription.prescription_id',
})
