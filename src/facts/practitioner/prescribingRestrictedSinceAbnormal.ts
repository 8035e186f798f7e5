import { fact } from '../fact.js'

export default fact({
  name: 'prescribingRestrictedSinceAbnormal',
  type: 'boolean',
  title: {
    'zh-CN': '出现超常处方后已被限制处方权',
    en: 'Restricted in prescribing since the first abnormal prescription',
  },
  needs: ['prescription_comments', 'prescriptions', 'practitioners.prescribing_restricted_on'],
  joins: ['abnormal_prescriptions', 'credentials'],
  sql: `
    case
      when credentials.practitioner_id is not null
        then coalesce(credentials.prescribing_restricted_on >= abnormal_prescriptions.first_issued_on, false)
    end`,
})
