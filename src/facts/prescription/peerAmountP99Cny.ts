import { fact } from '../fact.js'

export default fact({
  name: 'peerAmountP99Cny',
  type: 'decimal',
  title: {
    'zh-CN': '同科目、同诊断处方金额的第99百分位（元）',
    en: '99th percentile of the amounts of the same subject and diagnosis, in CNY',
  },
  needs: ['prescriptions.diagnoses', 'consultations.subject_code', 'prescriptions.total_cny'],
  joins: ['peers'],
  sql: 'round(peers.amount_p99, 2)',
})
