import { fact } from '../fact.js'

export default fact({
  name: 'longTermPrescription',
  type: 'boolean',
  title: { 'zh-CN': '长期处方', en: 'Long-term prescription' },
  needs: ['prescriptions.long_term'],
  sql: 'prescription.long_term',
})
