import { fact } from '../fact.js'

/** An automatic review shows nobody on duty. */
export default fact({
  name: 'pharmacistReviewedInHour',
  type: 'boolean',
  title: { 'zh-CN': '该小时内有药师审核处方', en: 'A pharmacist reviewed a prescription within the hour' },
  needs: ['prescription_reviews.reviewer_id', 'prescription_reviews.reviewed_at', 'prescription_reviews.mode'],
  joins: ['pharmacistReviews'],
  sql: `
    case
      when pharmacistReviews.in_person > 0 then true
      when pharmacistReviews.undecided > 0 then null
      else false
    end`,
})
