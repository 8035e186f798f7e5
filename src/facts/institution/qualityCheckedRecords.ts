import { fact } from '../fact.js'

export default fact({
  name: 'qualityCheckedRecords',
  type: 'integer',
  title: { 'zh-CN': '经质控检查的病历份数', en: 'Medical records that quality control checked' },
  needs: ['medical_records.quality_checked_at'],
  joins: ['medical_records'],
  sql: `coalesce(medical_records.checked, 0)`,
})
