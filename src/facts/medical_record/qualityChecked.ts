import { fact } from '../fact.js'

export default fact({
  name: 'qualityChecked',
  type: 'boolean',
  title: { 'zh-CN': '已抽检质控', en: 'The record was in the quality sample' },
  needs: ['medical_records.quality_checked_at'],
  sql: 'medical_record.quality_checked_at is not null',
})
