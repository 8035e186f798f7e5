import { fact } from '../fact.js'

export default fact({
  name: 'reviewInterventions',
  type: 'integer',
  title: { 'zh-CN': '当月审方干预数', en: 'Reviews of the month that did not pass the prescription' },
  needs: ['prescription_reviews.reviewed_at'],
  joins: ['reviews'],
  sql: 'coalesce(reviews.interventions, 0)',
})
