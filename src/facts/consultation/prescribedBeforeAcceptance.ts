import { fact } from '../fact.js'

export default fact({
  name: 'prescribedBeforeAcceptance',
  type: 'boolean',
  title: { 'zh-CN': '接诊前已开具处方', en: 'A prescription was issued before acceptance' },
  needs: ['consultations.accepted_at', 'prescriptions'],
  joins: ['prescriptions'],
  sql: 'coalesce(prescriptions.first_issued_at < consultation.accepted_at, false)',
})
