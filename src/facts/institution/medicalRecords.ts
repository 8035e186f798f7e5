import { fact } from '../fact.js'

export default fact({
  name: 'medicalRecords',
  type: 'integer',
  title: { 'zh-CN': '病历份数', en: 'Medical records' },
  needs: ['medical_records'],
  joins: ['medical_records'],
  sql: `coalesce(medical_records.records, 0)`,
})
