import { fact } from '../fact.js'

export default fact({
  name: 'priorEvidenceBeforePrescription',
  type: 'boolean',
  title: { 'zh-CN': '开具处方前已取得复诊凭证', en: 'The evidence was on file before the prescription was signed' },
  needs: ['consultations.prior_evidence_at', 'prescriptions'],
  joins: ['prescriptions'],
  sql: `
    case
      when consultation.prior_evidence_at is null then false
      when prescriptions.first_issued_at is null then true
      else consultation.prior_evidence_at <= prescriptions.first_signed_or_issued_at
    end`,
})
