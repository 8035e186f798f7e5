import { relation } from '../../fact.js'

/** The patient's first visit to a physical institution after the referral. */
export default relation({
  name: 'offline_visits',
  sql: (scope) => `
    select r.platform_id, r.referral_id, min(v.visited_at) as first_visited_at
    from records.referrals as r
    join records.consultations as c on c.platform_id = r.platform_id and c.consultation_id = r.consultation_id
    join records.offline_visits as v
      on v.platform_id = c.platform_id and v.patient_id = c.patient_id and v.visited_at >= r.issued_at
    where ${scope.within('r.issued_at')}
    group by r.platform_id, r.referral_id`,
  on: 'offline_visits.platform_id = referral.platform_id and offline_visits.referral_id = referral.unit_id',
})
