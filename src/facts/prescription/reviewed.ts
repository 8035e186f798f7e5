import { fact } from '../fact.js'

export default fact({
  name: 'reviewed',
  type: 'boolean',
  title: { 'zh-CN': '已经审核', en: 'The prescription was reviewed' },
  needs: ['prescription_reviews'],
  joins: ['review'],
  sql: 'coalesce(review.reviews, 0) > 0',
})
