import { fact } from '../fact.js'

export default fact({
  name: 'prescriptionOrigin',
  type: 'text',
  title: { 'zh-CN': '处方来源', en: 'How the prescription came about' },
  needs: ['prescriptions.origin'],
  sql: 'prescription.origin',
})
