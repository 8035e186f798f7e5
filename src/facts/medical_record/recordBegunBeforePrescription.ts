import { fact } from '../fact.js'

export default fact({
  name: 'recordBegunBeforePrescription',
  type: 'boolean',
  title: { 'zh-CN': '处方签名前病历已有内容', en: 'The record had content before the prescription was signed' },
  needs: ['medical_records.created_at', 'prescriptions'],
  joins: ['prescriptions'],
  sql: `
    case
      when prescriptions.first_signed_or_issued_at is not null
        then coalesce(medical_record.created_at <= prescriptions.first_signed_or_issued_at, false)
    end`,
})
