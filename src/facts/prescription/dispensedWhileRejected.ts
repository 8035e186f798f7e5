import { fact } from '../fact.js'

/** A rejection that came after an approved supply was complete does not make that supply wrong. */
export default fact({
  name: 'dispensedWhileRejected',
  type: 'boolean',
  title: { 'zh-CN': '审核不通过仍调配发药', en: 'Dispensed or shipped although the review rejected it' },
  needs: ['prescription_reviews.reviewed_at', 'dispensings.prescription_id', 'dispensings.dispensed_at'],
  joins: ['review', 'supply', 'rejected_supplies'],
  sql: `
    case
      when supply.last_supplied_at is null then false
      when rejected_supplies.prescription_id is not null then true
      when review.last.result is distinct from 'rejected' then false
      when supply.last_supplied_at < review.last.reviewed_at and review.first_passed_at <= supply.first_supplied_at
        then false
      else true
    end`,
})
