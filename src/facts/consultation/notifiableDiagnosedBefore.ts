import { fact } from '../fact.js'

/** The institution that diagnosed it had to report it. A disease that is new beside it has still to be reported. */
export default fact({
  name: 'notifiableDiagnosedBefore',
  type: 'boolean',
  title: { 'zh-CN': '该传染病此前已确诊', en: 'The notifiable disease had been diagnosed before' },
  needs: ['consultations.prior_diagnoses'],
  joins: ['notifiable_diagnoses'],
  sql: `
    case
      when consultation.prior_diagnoses is not null then coalesce(notifiable_diagnoses.new_diseases = 0, false)
    end`,
})
