import { fact } from '../fact.js'

export default fact({
  name: 'notifiableDiagnosis',
  type: 'boolean',
  title: { 'zh-CN': '诊断属于法定传染病', en: 'A diagnosis is a notifiable disease' },
  needs: ['consultations.diagnoses'],
  joins: ['notifiable_diagnoses'],
  sql: `case when consultation.diagnoses is not null then notifiable_diagnoses.consultation_id is not null end`,
})
