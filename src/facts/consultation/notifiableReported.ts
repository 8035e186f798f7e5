import { fact } from '../fact.js'

export default fact({
  name: 'notifiableReported',
  type: 'boolean',
  title: { 'zh-CN': '已报告传染病', en: 'The notifiable disease was reported' },
  needs: ['consultations.notifiable_reported_at'],
  sql: `consultation.notifiable_reported_at is not null`,
})
