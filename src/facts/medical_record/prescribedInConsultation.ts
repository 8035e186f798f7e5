import { fact } from '../fact.js'

export default fact({
  name: 'prescribedInConsultation',
  type: 'boolean',
  title: { 'zh-CN': '本次问诊已开具处方', en: 'A prescription was issued in the consultation' },
  needs: ['prescriptions'],
  joins: ['prescriptions'],
  sql: `prescriptions.first_signed_or_issued_at is not null`,
})
