import { fact } from '../fact.js'

export default fact({
  name: 'doctorResigned',
  type: 'boolean',
  title: { 'zh-CN': '医师重新签字确认', en: 'The doctor signed again after the review' },
  needs: ['prescription_reviews.result'],
  joins: ['review'],
  sql: `coalesce(review.overridden, 0) > 0`,
})
