import { fact } from '../fact.js'

export default fact({
  name: 'reviewRejected',
  type: 'boolean',
  title: { 'zh-CN': '曾审核不通过', en: 'A review rejected the prescription' },
  needs: ['prescription_reviews.result'],
  joins: ['review'],
  sql: 'coalesce(review.rejected, 0) > 0',
})
