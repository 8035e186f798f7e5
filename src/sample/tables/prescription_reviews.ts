import { secondsLater } from '../instants.js'
import { reviewQuery } from '../reviews.js'
import { sampleTable } from '../sampleTable.js'

export default sampleTable({
  name: 'prescription_reviews',
  sources: (synthesis) => [
    {
      grain: 'part',
      from: `(${reviewQuery(synthesis)})`,
      columns: {
        platform_id: 'platform_id',
        review_id: `'SF' || substr(prescription_id, 3) || '-' || cast(review + 1 as varchar)`,
        prescription_id: 'prescription_id',
        reviewer_id: 'reviewer_id',
        mode: 'mode',
        opened_at: `case when not main then ${secondsLater('first_issued_at', '90')}
          when review = 1 then ${secondsLater('passed_at', '-60')} else opened_at end`,
        reviewed_at: 'decided_at',
        result: `case when passes then 'passed' else 'rejected' end`,
        signed: `case when flaw = 2 then false
          when flaw = -1 and ${synthesis.draw.below('i', 'review signature blank', 0.003)} then null else true end`,
      },
    },
  ],
})
