import { relation } from '../../fact.js'

export default relation({
  name: 'referrals',
  sparse: true,
  sql: () => `
    select platform_id, consultation_id, min(issued_at) as first_issued_at
    from records.referrals
    group by platform_id, consultation_id`,
  on: `referrals.platform_id = consultation.platform_id and referrals.consultation_id = consultation.consultation_id`,
})
