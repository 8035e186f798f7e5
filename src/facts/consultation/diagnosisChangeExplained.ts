import { fact } from '../fact.js'
import { written } from '../writtenText.js'

export default fact({
  name: 'diagnosisChangeExplained',
  type: 'boolean',
  title: { 'zh-CN': '已说明诊断变更理由', en: 'The doctor gave a reason for the changed diagnosis' },
  needs: ['consultations.diagnosis_change_reason'],
  sql: `${written('consultation.diagnosis_change_reason')}`,
})
