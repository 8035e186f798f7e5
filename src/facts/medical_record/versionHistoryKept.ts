import { fact } from '../fact.js'

export default fact({
  name: 'versionHistoryKept',
  type: 'boolean',
  title: { 'zh-CN': '修改留痕', en: 'The history of alterations is kept' },
  needs: ['medical_records.version_history_kept'],
  sql: 'medical_record.version_history_kept',
})
