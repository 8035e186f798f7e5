import { fact } from '../fact.js'

export default fact({
  name: 'feeRefundedInFull',
  type: 'boolean',
  title: { 'zh-CN': '费用已全额退还', en: 'The fee was refunded in full' },
  needs: ['consultations.fee_cny', 'consultations.refunded_cny'],
  sql: 'coalesce(consultation.refunded_cny, 0) >= consultation.fee_cny',
})
