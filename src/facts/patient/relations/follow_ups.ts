import { civilDate, daysBetween } from '../../../store/dialect.js'
import { relation } from '../../fact.js'
import { recordsEnd } from '../../recordsEnd.js'

const delay = daysBetween('f.planned_on', `coalesce(${civilDate('f.done_at')}, e.records_end_on)`)

/** Follow-ups planned for the patient's first consultation of the period or later. One not done is late as far as the records reach. */
export default relation({
  name: 'follow_ups',
  sql: (scope) => `
    select f.platform_id, f.patient_id,
      count(f.done_at) as done,
      max(${delay}) as longest_delay_days,
      count(f.lost_reason) as losses
    from records.follow_ups as f
    join (
      select platform_id, patient_id, ${civilDate('min(applied_at)')} as first_on
      from records.consultations where ${scope.within('applied_at')} group by platform_id, patient_id
    ) as served on served.platform_id = f.platform_id and served.patient_id = f.patient_id and f.planned_on >= served.first_on
    join (${recordsEnd}) as e on e.platform_id = f.platform_id
    group by f.platform_id, f.patient_id`,
  on: 'follow_ups.platform_id = patient.platform_id and follow_ups.patient_id = patient.patient_id',
})
