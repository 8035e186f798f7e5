import { fact } from '../fact.js'

export default fact({
  name: 'unjustifiedAbnormalPrescriptions',
  type: 'integer',
  title: { 'zh-CN': '无正当理由的超常处方数', en: 'Abnormal prescriptions without a justified reason' },
  needs: ['prescription_comments', 'prescriptions'],
  joins: ['abnormal_prescriptions'],
  sql: 'coalesce(abnormal_prescriptions.prescriptions, 0)',
})
