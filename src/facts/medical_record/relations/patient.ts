import { relation } from '../../fact.js'

export default relation({
  name: 'patient',
  sql: () => `select platform_id, patient_id, allergy_status from records.patients`,
  on: `patient.platform_id = medical_record.platform_id and patient.patient_id = medical_record.patient_id`,
})
