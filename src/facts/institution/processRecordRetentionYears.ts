import { fact } from '../fact.js'

export default fact({
  name: 'processRecordRetentionYears',
  type: 'decimal',
  title: { 'zh-CN': '过程记录保存年限', en: 'Retention of chat, audio and video records, in years' },
  needs: ['institutions.process_record_retention_years'],
  sql: 'institution.process_record_retention_years',
})
