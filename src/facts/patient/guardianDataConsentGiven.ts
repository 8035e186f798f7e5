import { fact } from '../fact.js'

export default fact({
  name: 'guardianDataConsentGiven',
  type: 'boolean',
  title: { 'zh-CN': '已取得监护人同意', en: 'A guardian has consented to the processing' },
  needs: ['patients.guardian_data_consent_at'],
  sql: 'patient.guardian_data_consent_at is not null',
})
