import { latest } from '../../../store/dialect.js'
import { relation } from '../../fact.js'
import { previousLongTerm } from '../clauses/previousLongTerm.js'

// Targets in common use, as in OE-011 (mmHg, mmol/L, percent); a value at the limit misses it.
const limits = { systolic_bp: 140, diastolic_bp: 90, fasting_glucose: 7, hba1c: 7 }
const missed = Object.entries(limits).map(
  ([kind, limit]) =>
    `coalesce(${latest('m.value', 'm.taken_at', 'm.measurement_id')} filter (where m.kind = '${kind}') >= ${limit}, false)`,
)

/** Whether the last value of any kind since the previous long-term prescription misses its target. */
export default relation({
  name: 'values_since_long_term',
  sparse: true,
  sql: () => `
    select l.platform_id, l.prescription_id, ${missed.join(' or ')} as target_missed
    from (${previousLongTerm}) as l
    join records.measurements as m
      on m.platform_id = l.platform_id and m.patient_id = l.patient_id
      and m.taken_at > l.previous_issued_at and m.taken_at <= l.issued_at
    group by l.platform_id, l.prescription_id`,
  on: `values_since_long_term.platform_id = prescription.platform_id
    and values_since_long_term.prescription_id = prescription.prescription_id`,
})
