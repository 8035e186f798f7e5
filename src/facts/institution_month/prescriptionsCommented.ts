import { fact } from '../fact.js'

export default fact({
  name: 'prescriptionsCommented',
  type: 'integer',
  title: { 'zh-CN': '当月处方中已点评数', en: 'Prescriptions of the month that were commented on' },
  needs: ['prescriptions', 'prescription_comments'],
  joins: ['comments'],
  sql: 'coalesce(comments.commented, 0)',
})
