import { relation } from '../../fact.js'
import { written } from '../../writtenText.js'

export default relation({
  name: 'medical_records',
  sparse: true,
  sql: () => `
    select platform_id, consultation_id, count(*) filter (where ${written('treatment_advice')}) as advised
    from records.medical_records group by platform_id, consultation_id`,
  on: 'medical_records.platform_id = consultation.platform_id and medical_records.consultation_id = consultation.consultation_id',
})
