import { fact } from '../fact.js'

export default fact({
  name: 'consultationClosed',
  type: 'boolean',
  title: { 'zh-CN': '问诊已结束', en: 'The consultation is closed' },
  needs: ['consultations.closed_at'],
  joins: ['consultation'],
  sql: `consultation.closed_at is not null`,
})
