import { relation } from '../../fact.js'

export default relation({
  name: 'prescriptions',
  sql: () => `
    select platform_id, consultation_id, min(coalesce(signed_at, issued_at)) as first_signed_or_issued_at
    from records.prescriptions group by platform_id, consultation_id`,
  on: `prescriptions.platform_id = medical_record.platform_id and prescriptions.consultation_id = medical_record.consultation_id`,
})
