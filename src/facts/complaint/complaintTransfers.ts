import { fact } from '../fact.js'

export default fact({
  name: 'complaintTransfers',
  type: 'integer',
  title: { 'zh-CN': '投诉转办次数', en: 'How often the complaint was passed on' },
  needs: ['complaints.transfers'],
  sql: 'complaint.transfers',
})
