import { fact } from '../fact.js'
import { written } from '../writtenText.js'

export default fact({
  name: 'extensionReasonRecorded',
  type: 'boolean',
  title: { 'zh-CN': '已注明延长用量理由', en: 'A reason for the longer supply is on record' },
  needs: ['prescriptions.extension_reason'],
  sql: written('prescription.extension_reason'),
})
