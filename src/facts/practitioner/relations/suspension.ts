import { civilDate } from '../../../store/dialect.js'
import { relation } from '../../fact.js'
import { served, servedAt } from '../../servedConsultation.js'

const servedOn = civilDate(servedAt('c'))

/** Consultations that a doctor served while suspended; a suspension without an end lasts. */
export default relation({
  name: 'suspension',
  sql: (scope) => `
    select c.platform_id, c.practitioner_id, count(*) as consultations
    from records.consultations as c
    join (
      select platform_id, practitioner_id, suspended_from, suspended_to
      from records.practitioners where suspended_from is not null
    ) as p on p.platform_id = c.platform_id and p.practitioner_id = c.practitioner_id
      and ${servedOn} >= p.suspended_from and coalesce(${servedOn} <= p.suspended_to, true)
    where ${served('c')} and ${scope.within('c.applied_at')}
    group by c.platform_id, c.practitioner_id`,
  on: `suspension.platform_id = practitioner.platform_id and suspension.practitioner_id = practitioner.practitioner_id`,
})
