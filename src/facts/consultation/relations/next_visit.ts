import { elementAt, hash, nextKnown } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

const disease = `substr(${elementAt('diagnoses', '0')}, 1, 3)`

/** The patient's next completed consultation with a main diagnosis of the same ICD-10 category. By hash, as in reply_waits. */
export default relation({
  name: 'next_visit',
  sparse: true,
  sql: () => `
    select platform_id, consultation_id, ${nextKnown('applied_at', 'course', 'applied_at, consultation_id')} as next_applied_at
    from (
      select platform_id, consultation_id, applied_at, ${hash('platform_id', 'patient_id', disease)} as course
      from records.consultations
      where status = 'completed' and ${disease} is not null
    ) as completed`,
  on: 'next_visit.platform_id = consultation.platform_id and next_visit.consultation_id = consultation.consultation_id',
})
