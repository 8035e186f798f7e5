import { fact } from '../fact.js'
import { observedForDays } from './clauses/observed.js'

export default fact({
  name: 'unplannedAdmissionWithin30Days',
  type: 'boolean',
  title: {
    'zh-CN': '结束后30日内因同系统疾病非计划住院',
    en: 'An unplanned admission for the same organ system within 30 days',
  },
  needs: ['offline_visits', 'consultations.diagnoses'],
  joins: ['later_offline_visits', 'records_end'],
  sql: `
    case
      when later_offline_visits.admissions > 0 then true
      when later_offline_visits.undecided_admissions > 0 then null
      when ${observedForDays(30)} then false
    end`,
})
