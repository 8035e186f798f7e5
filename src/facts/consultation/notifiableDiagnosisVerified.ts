import { fact } from '../fact.js'

export default fact({
  name: 'notifiableDiagnosisVerified',
  type: 'boolean',
  title: {
    'zh-CN': '诊断属于法定传染病（目录已核实）',
    en: 'A diagnosis is a notifiable disease of an entry that was read in the law',
  },
  needs: ['consultations.diagnoses'],
  joins: ['notifiable_diagnoses'],
  sql: `case when consultation.diagnoses is not null then coalesce(notifiable_diagnoses.verified_diseases, 0) > 0 end`,
})
