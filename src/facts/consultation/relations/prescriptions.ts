import { relation } from '../../fact.js'

export default relation({
  name: 'prescriptions',
  sparse: true,
  sql: () => `
    select
      platform_id,
      consultation_id,
      min(issued_at) as first_issued_at,
      max(issued_at) as last_issued_at,
      min(coalesce(signed_at, issued_at)) as first_signed_or_issued_at
    from records.prescriptions
    group by platform_id, consultation_id`,
  on: 'prescriptions.platform_id = consultation.platform_id and prescriptions.consultation_id = consultation.consultation_id',
})
