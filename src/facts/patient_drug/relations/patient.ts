import { relation } from '../../fact.js'

export default relation({
  name: 'patient',
  sql: () => 'select platform_id, patient_id, chronic_conditions from records.patients',
  on: 'patient.platform_id = patient_drug.platform_id and patient.patient_id = patient_drug.patient_id',
})
