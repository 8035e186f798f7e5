import { fact } from '../fact.js'

export default fact({
  name: 'consentSigner',
  type: 'text',
  title: { 'zh-CN': '知情同意签署人', en: 'Who gave the informed consent' },
  needs: ['consultations.consent_by'],
  sql: 'consultation.consent_by',
})
