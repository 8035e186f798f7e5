import { fact } from '../fact.js'

export default fact({
  name: 'reviewIntervened',
  type: 'boolean',
  title: { 'zh-CN': '药师已干预', en: 'The pharmacist intervened' },
  needs: ['prescription_reviews.result'],
  joins: ['review'],
  sql: 'coalesce(review.rejected + review.overridden, 0) > 0',
})
