import { fact } from '../fact.js'

export default fact({
  name: 'prescriptionKind',
  type: 'text',
  title: { 'zh-CN': '处方种类', en: 'Kind of prescription' },
  needs: ['prescriptions.kind'],
  sql: `prescription.kind`,
})
