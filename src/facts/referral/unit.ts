import { unit } from '../fact.js'
import { recordsEnd } from '../recordsEnd.js'

export default unit({
  name: 'referral',
  title: { 'zh-CN': '转诊', en: 'Referral' },
  tables: ['referrals'],
  sql: (scope) => `
    select r.platform_id, r.referral_id as unit_id, c.institution_id, c.department_id, r.consultation_id,
      c.practitioner_id, c.patient_id, r.issued_at as occurred_at, r.attended_at, r.feedback_at, c.red_flag,
      e.records_end_at
    from records.referrals as r
    left join records.consultations as c on c.platform_id = r.platform_id and c.consultation_id = r.consultation_id
    left join (${recordsEnd}) as e on e.platform_id = r.platform_id
    where ${scope.within('r.issued_at')}`,
})
