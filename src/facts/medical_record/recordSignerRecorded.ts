import { fact } from '../fact.js'

export default fact({
  name: 'recordSignerRecorded',
  type: 'boolean',
  title: { 'zh-CN': '病历有医师签名', en: 'The record names who signed it' },
  needs: ['medical_records.signed_by'],
  sql: 'medical_record.signed_by is not null',
})
