import { fact } from '../fact.js'

export default fact({
  name: 'recordSigningTimeRecorded',
  type: 'boolean',
  title: { 'zh-CN': '病历有签名时间', en: 'The record says when it was signed' },
  needs: ['medical_records.signed_at'],
  sql: 'medical_record.signed_at is not null',
})
