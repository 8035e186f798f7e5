import { fact } from '../fact.js'

export default fact({
  name: 'booked',
  type: 'boolean',
  title: { 'zh-CN': '预约就诊', en: 'Booked for a fixed time' },
  needs: ['consultations.scheduled_at'],
  sql: 'consultation.scheduled_at is not null',
})
