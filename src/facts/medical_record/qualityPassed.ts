import { fact } from '../fact.js'

export default fact({
  name: 'qualityPassed',
  type: 'boolean',
  title: { 'zh-CN': '质控合格', en: 'The quality check passed the record' },
  needs: ['medical_records.quality_passed'],
  sql: 'medical_record.quality_passed',
})
