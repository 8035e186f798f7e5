import { fact } from '../fact.js'

export default fact({
  name: 'accessApproved',
  type: 'boolean',
  title: { 'zh-CN': '访问经审批', en: 'The access was approved' },
  needs: ['access_events.approved'],
  sql: 'access_event.approved',
})
