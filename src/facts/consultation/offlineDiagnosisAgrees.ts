import { fact } from '../fact.js'

/** One visit that agrees is enough: a visit for something else does not disagree with it. */
export default fact({
  name: 'offlineDiagnosisAgrees',
  type: 'boolean',
  title: {
    'zh-CN': '线下诊断与线上诊断同属一类',
    en: 'An offline diagnosis within 30 days falls in the same ICD-10 category',
  },
  needs: ['offline_visits.diagnoses', 'consultations.diagnoses'],
  joins: ['later_offline_visits'],
  sql: `
    case
      when later_offline_visits.same_disease_visits > 0 then true
      when later_offline_visits.diagnosed_visits > 0 and consultation.diagnoses is not null then false
    end`,
})
