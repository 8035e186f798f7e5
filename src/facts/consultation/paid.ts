import { fact } from '../fact.js'

export default fact({
  name: 'paid',
  type: 'boolean',
  title: { 'zh-CN': '已支付费用', en: 'The fee was paid' },
  needs: ['consultations.paid_at'],
  sql: 'consultation.paid_at is not null',
})
