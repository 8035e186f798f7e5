import { relation } from '../../fact.js'

export default relation({
  name: 'patient',
  sql: () => `
    select platform_id, patient_id, birth_date, sex, allergy_status, allergens from records.patients`,
  on: 'patient.platform_id = prescription.platform_id and patient.patient_id = prescription.patient_id',
})
