import { fact } from '../fact.js'

export default fact({
  name: 'reviewedByHuman',
  type: 'boolean',
  title: { 'zh-CN': '经人工审核', en: 'A person reviewed the prescription' },
  needs: ['prescription_reviews.mode'],
  joins: ['review_work'],
  sql: `
    case
      when review_work.human_reviews > 0 then true
      when review_work.mode_known_reviews = review_work.reviews then false
    end`,
})
