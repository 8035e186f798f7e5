import { relation } from '../../fact.js'
import { previousLongTerm } from '../clauses/previousLongTerm.js'

export default relation({
  name: 'stays_since_long_term',
  sparse: true,
  sql: () => `
    select distinct l.platform_id, l.prescription_id
    from (${previousLongTerm}) as l
    join records.offline_visits as v
      on v.platform_id = l.platform_id and v.patient_id = l.patient_id and v.kind = 'inpatient'
      and v.visited_at > l.previous_issued_at and v.visited_at <= l.issued_at`,
  on: `stays_since_long_term.platform_id = prescription.platform_id
    and stays_since_long_term.prescription_id = prescription.prescription_id`,
})
