import { fact } from '../fact.js'

/** Of the last review. */
export default fact({
  name: 'reviewsInSameHour',
  type: 'integer',
  title: { 'zh-CN': '药师同一小时内审方量', en: 'Prescriptions the reviewer reviewed in the same clock hour' },
  needs: ['prescription_reviews.reviewer_id', 'prescription_reviews.reviewed_at'],
  joins: ['review_work', 'reviewer_hour'],
  sql: `reviewer_hour.reviews`,
})
