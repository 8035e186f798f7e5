import { fact } from '../fact.js'

export default fact({
  name: 'separateConsentGiven',
  type: 'boolean',
  title: { 'zh-CN': '已取得敏感个人信息单独同意', en: 'Separate consent for sensitive personal data was given' },
  needs: ['patients.sensitive_data_consent_at'],
  sql: 'patient.sensitive_data_consent_at is not null',
})
