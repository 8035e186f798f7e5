import { relation } from '../../fact.js'

export default relation({
  name: 'patient',
  sql: () => `
    select platform_id, patient_id, identity_verified_at, family_doctor_contract_on from records.patients`,
  on: `patient.platform_id = consultation.platform_id and patient.patient_id = consultation.patient_id`,
})
