import { fact } from '../fact.js'

export default fact({
  name: 'interventionAccepted',
  type: 'boolean',
  title: { 'zh-CN': '干预已被采纳', en: 'The doctor changed or withdrew the prescription' },
  needs: ['prescription_reviews.result', 'prescriptions.status'],
  joins: ['review'],
  sql: `
    case
      when review.overridden > 0 then false
      when review.last.result = 'passed' then true
      else prescription.status in ('void', 'rejected', 'expired')
    end`,
})
