import { fact } from '../fact.js'

export default fact({
  name: 'prescriptionSigningTimeRecorded',
  type: 'boolean',
  title: { 'zh-CN': '处方有签名时间', en: 'The prescription says when it was signed' },
  needs: ['prescriptions.signed_at'],
  sql: 'prescription.signed_at is not null',
})
