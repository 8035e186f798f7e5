import { fact } from '../fact.js'

export default fact({
  name: 'consentBeforeAcceptance',
  type: 'boolean',
  title: { 'zh-CN': '接诊前已取得知情同意', en: 'Informed consent was obtained by the time of acceptance' },
  needs: ['consultations.consent_at', 'consultations.accepted_at'],
  sql: `
    consultation.consent_at is not null
    and coalesce(consultation.consent_at <= consultation.accepted_at, true)`,
})
