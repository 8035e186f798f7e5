import { fact } from '../fact.js'

export default fact({
  name: 'prescriptionsIssued',
  type: 'integer',
  title: { 'zh-CN': '当月处方数', en: 'Prescriptions issued in the month' },
  needs: ['prescriptions'],
  joins: ['comments'],
  sql: 'coalesce(comments.issued, 0)',
})
