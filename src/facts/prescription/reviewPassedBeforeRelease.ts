import { fact } from '../fact.js'

/** Release is the earliest charging, dispensing or shipping on record. Never released: it is enough that a review passed. */
export default fact({
  name: 'reviewPassedBeforeRelease',
  type: 'boolean',
  title: { 'zh-CN': '首次放行前审核已合格', en: 'A review passed the prescription by the time it was first released' },
  needs: ['prescription_reviews.reviewed_at', 'dispensings.prescription_id', 'dispensings.dispensed_at'],
  joins: ['review', 'supply'],
  sql: `
    case
      when supply.first_released_at is null then coalesce(review.passed, 0) > 0
      else coalesce(review.first_passed_at <= supply.first_released_at, false)
    end`,
})
