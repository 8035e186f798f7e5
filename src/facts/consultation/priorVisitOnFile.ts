import { civilDate, listLength } from '../../store/dialect.js'
import { fact } from '../fact.js'

/** Any one source proves the visit; only an explicit "none" disproves it. So no single column is needed. */
export default fact({
  name: 'priorVisitOnFile',
  type: 'boolean',
  title: { 'zh-CN': '既往实体医疗机构就诊有据可查', en: 'An earlier visit to a physical institution is on file' },
  needs: ['consultations'],
  joins: ['offline_visits'],
  sql: `
    case
      when consultation.prior_visit_on <= ${civilDate('consultation.applied_at')} then true
      when consultation.prior_evidence in ('uploaded', 'his_link', 'verified') then true
      when ${listLength('consultation.prior_diagnoses')} > 0 then true
      when offline_visits.first_visited_at < consultation.applied_at then true
      when consultation.prior_evidence = 'none' then false
    end`,
})
