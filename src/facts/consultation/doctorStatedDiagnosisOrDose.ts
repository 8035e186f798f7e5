import { fact } from '../fact.js'

export default fact({
  name: 'doctorStatedDiagnosisOrDose',
  type: 'boolean',
  title: { 'zh-CN': '医师消息含明确诊断或者用药剂量', en: 'A message of the doctor states a diagnosis or a dose' },
  needs: ['messages.content'],
  joins: ['messages'],
  sql: `coalesce(messages.diagnoses_or_doses, 0) > 0`,
})
