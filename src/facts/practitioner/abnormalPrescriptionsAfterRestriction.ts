import { fact } from '../fact.js'

export default fact({
  name: 'abnormalPrescriptionsAfterRestriction',
  type: 'integer',
  title: { 'zh-CN': '限制处方权后的超常处方数', en: 'Abnormal prescriptions after the restriction' },
  needs: ['prescription_comments', 'prescriptions', 'practitioners.prescribing_restricted_on'],
  joins: ['abnormal_prescriptions'],
  sql: 'coalesce(abnormal_prescriptions.after_restriction, 0)',
})
