import { careService } from '../../careService.js'
import { relation } from '../../fact.js'

/** Patients whose request for diagnosis or treatment was accepted in the period. */
export default relation({
  name: 'care',
  sql: (scope) => `
    select distinct platform_id, patient_id
    from records.consultations as c
    where accepted_at is not null
      and ${careService('c')}
      and ${scope.within('applied_at')}`,
  on: `care.platform_id = patient.platform_id and care.patient_id = patient.patient_id`,
})
