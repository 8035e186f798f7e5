import { relation } from '../../fact.js'

/** Patients whose request for diagnosis or treatment was accepted in the period. */
export default relation({
  name: 'care',
  sql: (scope) => `
    select distinct platform_id, patient_id
    from records.consultations
    where accepted_at is not null
      and service_type in ('follow_up_visit', 'family_doctor', 'teleconsultation', 'first_visit_pilot')
      and ${scope.within('applied_at')}`,
  on: `care.platform_id = patient.platform_id and care.patient_id = patient.patient_id`,
})
