import { civilDate, daysBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'

/** By the main diagnosis; open while the seven days last. */
export default fact({
  name: 'sameDiseaseRevisitWithin7Days',
  type: 'boolean',
  title: { 'zh-CN': '7日内因同一疾病再次就诊', en: 'The patient came back for the same disease within 7 days' },
  needs: ['consultations.diagnoses'],
  joins: ['next_visit', 'records_end'],
  sql: `
    case
      when next_visit.consultation_id is null then null
      when ${daysBetween(civilDate('consultation.applied_at'), civilDate('next_visit.next_applied_at'))} <= 7 then true
      when ${daysBetween(civilDate('consultation.applied_at'), 'records_end.records_end_on')} > 7 then false
    end`,
})
