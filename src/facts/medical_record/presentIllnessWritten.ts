import { fact } from '../fact.js'
import { written } from '../writtenText.js'

export default fact({
  name: 'presentIllnessWritten',
  type: 'boolean',
  title: { 'zh-CN': '现病史已书写', en: 'The present illness is written' },
  needs: ['medical_records.present_illness'],
  sql: written('medical_record.present_illness'),
})
