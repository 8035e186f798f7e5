import { fact } from '../fact.js'

/** The institution that diagnosed it had to report it. */
export default fact({
  name: 'notifiableDiagnosedBefore',
  type: 'boolean',
  title: { 'zh-CN': '该传染病此前已确诊', en: 'The notifiable disease had been diagnosed before' },
  needs: ['consultations.prior_diagnoses'],
  joins: ['notifiable_diagnoses'],
  sql: `
    case
      when consultation.prior_diagnoses is not null then coalesce(notifiable_diagnoses.known_before, 0) > 0
    end`,
})
