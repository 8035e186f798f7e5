import { fact } from '../fact.js'

export default fact({
  name: 'receiptIssued',
  type: 'boolean',
  title: { 'zh-CN': '已开具收费票据', en: 'A receipt was issued' },
  needs: ['consultations.receipt_issued_at'],
  sql: 'consultation.receipt_issued_at is not null',
})
