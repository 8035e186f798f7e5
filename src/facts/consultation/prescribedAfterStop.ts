import { fact } from '../fact.js'

export default fact({
  name: 'prescribedAfterStop',
  type: 'boolean',
  title: { 'zh-CN': '终止条件出现后仍开具处方', en: 'A prescription was issued after the stop condition' },
  needs: ['consultations.stop_condition_at', 'prescriptions'],
  joins: ['prescriptions'],
  sql: 'coalesce(prescriptions.last_issued_at > consultation.stop_condition_at, false)',
})
