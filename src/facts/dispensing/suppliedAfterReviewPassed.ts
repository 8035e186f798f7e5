import { earliestOf } from '../../store/dialect.js'
import { fact } from '../fact.js'

const suppliedAt = earliestOf('dispensing.dispensed_at', 'dispensing.shipped_at')

/** Supply is the earlier of dispensing and shipping on record. A prescription that is not on file may have its reviews elsewhere. */
export default fact({
  name: 'suppliedAfterReviewPassed',
  type: 'boolean',
  title: { 'zh-CN': '供药时处方审核已合格', en: 'A review had passed the prescription by the time of supply' },
  needs: ['dispensings.prescription_id', 'prescriptions', 'prescription_reviews.reviewed_at'],
  joins: ['review'],
  sql: `
    case
      when dispensing.prescription_issued_at is null then null
      when ${suppliedAt} is null then null
      else coalesce(${suppliedAt} >= review.first_passed_at, false)
    end`,
})
