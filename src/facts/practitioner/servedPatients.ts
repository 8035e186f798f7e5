import { fact } from '../fact.js'

export default fact({
  name: 'servedPatients',
  type: 'boolean',
  title: { 'zh-CN': '有实际接诊', en: 'Served patients' },
  needs: ['consultations.status'],
  sql: 'practitioner.first_served_at is not null',
})
