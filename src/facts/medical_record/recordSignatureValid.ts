import { fact } from '../fact.js'

export default fact({
  name: 'recordSignatureValid',
  type: 'boolean',
  title: { 'zh-CN': '病历电子签名验证有效', en: 'The electronic signature of the record is valid' },
  needs: ['medical_records.signature_valid'],
  sql: 'medical_record.signature_valid',
})
