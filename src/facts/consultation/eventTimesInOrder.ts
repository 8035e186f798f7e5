import { fact } from '../fact.js'

/** An event that did not happen is out of no order; whether it had to happen is another question. */
export default fact({
  name: 'eventTimesInOrder',
  type: 'boolean',
  title: {
    'zh-CN': '申请、接诊、诊断、结束时间先后合理',
    en: 'Application, acceptance, diagnosis and end follow one another',
  },
  needs: ['consultations.accepted_at', 'consultations.diagnosed_at', 'consultations.closed_at'],
  sql: `
    coalesce(consultation.applied_at <= consultation.accepted_at, true)
    and coalesce(coalesce(consultation.accepted_at, consultation.applied_at) <= consultation.closed_at, true)
    and coalesce(consultation.accepted_at <= consultation.diagnosed_at, true)
    and coalesce(consultation.diagnosed_at <= consultation.closed_at, true)`,
})
