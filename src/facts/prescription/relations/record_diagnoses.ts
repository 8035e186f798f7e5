import { allElements } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

/** Over all records of the consultation. Where nothing is prescribed a list would only take memory, which the engine cannot spill. */
export default relation({
  name: 'record_diagnoses',
  sql: () => `
    select platform_id, consultation_id, ${allElements('diagnoses')} as diagnoses
    from records.medical_records
    where consultation_id in (select consultation_id from records.prescriptions)
    group by platform_id, consultation_id`,
  on: 'record_diagnoses.platform_id = prescription.platform_id and record_diagnoses.consultation_id = prescription.consultation_id',
})
