import { fact } from '../fact.js'

export default fact({
  name: 'receivedCare',
  type: 'boolean',
  title: { 'zh-CN': '期间内接受过诊疗服务', en: 'Was diagnosed or treated online in the period' },
  needs: ['consultations.accepted_at'],
  joins: ['care'],
  sql: 'care.patient_id is not null',
})
