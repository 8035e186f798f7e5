import { fact } from '../fact.js'
import { written } from '../writtenText.js'

export default fact({
  name: 'chiefComplaintWritten',
  type: 'boolean',
  title: { 'zh-CN': '主诉已书写', en: 'The chief complaint is written' },
  needs: ['medical_records.chief_complaint'],
  sql: written('medical_record.chief_complaint'),
})
