import { fact } from '../fact.js'

export default fact({
  name: 'feeCny',
  type: 'decimal',
  title: { 'zh-CN': '问诊费用（元）', en: 'Fee, in CNY' },
  needs: ['consultations.fee_cny'],
  sql: 'consultation.fee_cny',
})
