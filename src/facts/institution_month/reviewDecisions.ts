import { fact } from '../fact.js'

export default fact({
  name: 'reviewDecisions',
  type: 'integer',
  title: { 'zh-CN': '当月审方数', en: 'Reviews of prescriptions in the month' },
  needs: ['prescription_reviews.reviewed_at'],
  joins: ['reviews'],
  sql: 'coalesce(reviews.decisions, 0)',
})
