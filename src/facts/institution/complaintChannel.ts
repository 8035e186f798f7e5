import { fact } from '../fact.js'

export default fact({
  name: 'complaintChannel',
  type: 'boolean',
  title: { 'zh-CN': '已设置并公示投诉渠道', en: 'A channel for complaints is set up and shown' },
  needs: ['institutions.complaint_channel'],
  sql: 'institution.complaint_channel',
})
