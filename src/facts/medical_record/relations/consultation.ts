import { relation } from '../../fact.js'

export default relation({
  name: 'consultation',
  sql: () => `select platform_id, consultation_id, closed_at from records.consultations`,
  on: `consultation.platform_id = medical_record.platform_id and consultation.consultation_id = medical_record.consultation_id`,
})
