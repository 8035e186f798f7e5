import { fact } from '../fact.js'

export default fact({
  name: 'medicalRecords',
  type: 'integer',
  title: { 'zh-CN': '病历份数', en: 'Medical records' },
  needs: ['medical_records'],
  joins: ['quality_checks'],
  sql: `coalesce(quality_checks.records, 0)`,
})
