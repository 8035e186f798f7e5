import { civilDate, latest, struct } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

const said = struct([
  ['result', 'result'],
  ['justified', 'justified'],
])
const issuedOn = civilDate('p.issued_at')

/** Prescriptions that the last comment calls abnormal; only a recorded reason justifies one. */
export default relation({
  name: 'abnormal_prescriptions',
  sql: (scope) => `
    select p.platform_id, p.prescriber_id as practitioner_id, count(*) as prescriptions, min(${issuedOn}) as first_issued_on,
      count(*) filter (where ${issuedOn} > d.prescribing_restricted_on) as after_restriction
    from (
      select platform_id, prescription_id, ${latest(said, 'commented_at', 'comment_id')} as last
      from records.prescription_comments group by platform_id, prescription_id
    ) as comment
    join records.prescriptions as p on p.platform_id = comment.platform_id and p.prescription_id = comment.prescription_id
    left join records.practitioners as d on d.platform_id = p.platform_id and d.practitioner_id = p.prescriber_id
    where comment.last.result = 'abnormal' and comment.last.justified is distinct from true
      and ${scope.within('p.issued_at')}
    group by p.platform_id, p.prescriber_id`,
  on: `abnormal_prescriptions.platform_id = practitioner.platform_id
    and abnormal_prescriptions.practitioner_id = practitioner.practitioner_id`,
})
