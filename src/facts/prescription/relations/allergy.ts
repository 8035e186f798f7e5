import { relation } from '../../fact.js'

export default relation({
  name: 'allergy',
  sql: () => `
    select platform_id, patient_id, allergy_status, allergens from records.patients`,
  on: 'allergy.platform_id = prescription.platform_id and allergy.patient_id = prescription.patient_id',
})
