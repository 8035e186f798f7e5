import { fact } from '../fact.js'

export default fact({
  name: 'closed',
  type: 'boolean',
  title: { 'zh-CN': '已记录结束时间', en: 'The end of the consultation is recorded' },
  needs: ['consultations.closed_at'],
  sql: 'consultation.closed_at is not null',
})
