import { fact } from '../fact.js'
import { observedForDays } from './clauses/observed.js'

export default fact({
  name: 'unplannedEmergencyWithin7Days',
  type: 'boolean',
  title: { 'zh-CN': '结束后7日内因同系统疾病急诊', en: 'An emergency visit for the same organ system within 7 days' },
  needs: ['offline_visits', 'consultations.diagnoses'],
  joins: ['later_offline_visits', 'records_end'],
  sql: `
    case
      when later_offline_visits.emergencies > 0 then true
      when later_offline_visits.undecided_emergencies > 0 then null
      when ${observedForDays(7)} then false
    end`,
})
