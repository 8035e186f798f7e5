import { fact } from '../fact.js'

export default fact({
  name: 'prescriptionStatus',
  type: 'text',
  title: { 'zh-CN': '处方状态', en: 'Status of the prescription' },
  needs: ['prescriptions.status'],
  sql: 'prescription.status',
})
