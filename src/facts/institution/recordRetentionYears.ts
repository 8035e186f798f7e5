import { fact } from '../fact.js'

export default fact({
  name: 'recordRetentionYears',
  type: 'decimal',
  title: { 'zh-CN': '病历保存年限', en: 'Retention of medical records, in years' },
  needs: ['institutions.record_retention_years'],
  sql: 'institution.record_retention_years',
})
