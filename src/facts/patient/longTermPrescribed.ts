import { fact } from '../fact.js'

export default fact({
  name: 'longTermPrescribed',
  type: 'boolean',
  title: { 'zh-CN': '期间内有长期处方', en: 'Was given a long-term prescription in the period' },
  needs: ['prescriptions.long_term'],
  joins: ['long_term'],
  sql: `
    case
      when long_term.long_term_prescriptions > 0 then true
      when long_term.undecided_prescriptions > 0 then null
      else false
    end`,
})
