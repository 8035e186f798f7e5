import { fact } from '../fact.js'
import { written } from '../writtenText.js'

export default fact({
  name: 'allergyHistoryWritten',
  type: 'boolean',
  title: { 'zh-CN': '过敏史已书写', en: 'The allergy history is written' },
  needs: ['medical_records.allergy_history'],
  sql: `${written('medical_record.allergy_history')}`,
})
