import { fact } from '../fact.js'

export default fact({
  name: 'alteredAfterSigning',
  type: 'boolean',
  title: { 'zh-CN': '签名后被修改', en: 'The record was altered after signing' },
  needs: ['medical_records.altered_after_signing'],
  sql: 'medical_record.altered_after_signing',
})
