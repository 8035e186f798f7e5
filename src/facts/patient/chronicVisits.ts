import { fact } from '../fact.js'

export default fact({
  name: 'chronicVisits',
  type: 'integer',
  title: { 'zh-CN': '12个月内同一慢性病就诊次数', en: 'Consultations for one chronic disease within twelve months' },
  needs: ['patients.chronic_conditions', 'consultations.accepted_at', 'consultations.diagnoses'],
  joins: ['chronic_visits'],
  sql: 'case when patient.chronic_conditions is not null then coalesce(chronic_visits.most.visits, 0) end',
})
