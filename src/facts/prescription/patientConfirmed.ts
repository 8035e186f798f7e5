import { fact } from '../fact.js'

export default fact({
  name: 'patientConfirmed',
  type: 'boolean',
  title: { 'zh-CN': '患者已确认', en: 'The patient confirmed' },
  needs: ['prescriptions.patient_confirmed'],
  sql: `prescription.patient_confirmed`,
})
