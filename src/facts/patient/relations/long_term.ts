import { civilDate, daysBetween } from '../../../store/dialect.js'
import { relation } from '../../fact.js'
import { recordsEnd } from '../../recordsEnd.js'

const waited = daysBetween(civilDate('issued_at'), `coalesce(${civilDate('followed_at')}, records_end_on)`)

/** The patient's prescriptions of the period, void ones left out; for each long-term one, the days to the next follow-up, or as far as the records reach. */
export default relation({
  name: 'long_term',
  sql: (scope) => `
    select platform_id, patient_id,
      count(*) filter (where long_term) as long_term_prescriptions,
      count(*) filter (where long_term is null) as undecided_prescriptions,
      max(${waited}) filter (where long_term) as longest_wait_days
    from (
      select c.platform_id, c.patient_id, p.long_term, p.issued_at, min(f.done_at) as followed_at, e.records_end_on
      from records.prescriptions as p
      join records.consultations as c on c.platform_id = p.platform_id and c.consultation_id = p.consultation_id
      join (${recordsEnd}) as e on e.platform_id = p.platform_id
      left join records.follow_ups as f
        on f.platform_id = c.platform_id and f.patient_id = case when p.long_term then c.patient_id end and f.done_at >= p.issued_at
      where p.status is distinct from 'void' and ${scope.within('p.issued_at')}
      group by p.platform_id, p.prescription_id, c.platform_id, c.patient_id, p.long_term, p.issued_at, e.records_end_on
    ) as prescribed
    group by platform_id, patient_id`,
  on: 'long_term.platform_id = patient.platform_id and long_term.patient_id = patient.patient_id',
})
