import { fact } from '../fact.js'
import { written } from '../writtenText.js'

export default fact({
  name: 'treatmentAdviceWritten',
  type: 'boolean',
  title: { 'zh-CN': '处理意见已书写', en: 'The treatment advice is written' },
  needs: ['medical_records.treatment_advice'],
  sql: written('medical_record.treatment_advice'),
})
