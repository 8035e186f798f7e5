import { fact } from '../fact.js'

/** Of the last review. A review without a reviewer was made by nobody, so not by the prescriber either. */
export default fact({
  name: 'reviewerIsPrescriber',
  type: 'boolean',
  title: { 'zh-CN': '审方人即开方医师', en: 'The reviewer is the prescriber' },
  needs: ['prescription_reviews.reviewer_id', 'prescription_reviews.reviewed_at'],
  joins: ['review'],
  sql: 'coalesce(review.last.reviewer_id = prescription.prescriber_id, false)',
})
