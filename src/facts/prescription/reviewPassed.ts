import { fact } from '../fact.js'

export default fact({
  name: 'reviewPassed',
  type: 'boolean',
  title: { 'zh-CN': '审核合格', en: 'A review passed the prescription' },
  needs: ['prescription_reviews.result'],
  joins: ['review'],
  sql: 'coalesce(review.passed, 0) > 0',
})
