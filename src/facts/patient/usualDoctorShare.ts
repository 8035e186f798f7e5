import { fact } from '../fact.js'

/** Usual provider of care: the greatest number of visits to one provider by all visits (BMC Health Serv Res 2022;22, table 2). */
export default fact({
  name: 'usualDoctorShare',
  type: 'decimal',
  title: { 'zh-CN': '最常接诊医师的接诊占比（UPC）', en: 'Share of visits with the most frequent doctor (UPC)' },
  needs: ['patients.chronic_conditions', 'consultations.accepted_at', 'consultations.diagnoses'],
  joins: ['chronic_visits'],
  sql: 'chronic_visits.most.most_with_one_doctor * 1.0 / chronic_visits.most.visits',
})
