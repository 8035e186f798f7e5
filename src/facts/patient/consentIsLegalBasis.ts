import { fact } from '../fact.js'

export default fact({
  name: 'consentIsLegalBasis',
  type: 'boolean',
  title: { 'zh-CN': '以个人同意为处理依据', en: 'Consent is the declared basis of processing' },
  needs: ['patients.consent_is_legal_basis'],
  sql: 'patient.consent_is_legal_basis',
})
