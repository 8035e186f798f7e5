import { fact } from '../fact.js'

export default fact({
  name: 'prescriptionAmountCny',
  type: 'decimal',
  title: { 'zh-CN': '处方金额（元）', en: 'Amount of the prescription, in CNY' },
  needs: ['prescriptions.total_cny'],
  sql: 'prescription.total_cny',
})
