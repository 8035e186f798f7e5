import { hourOf } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

/** How many consultations a doctor accepted in each clock hour, whatever the period of the audit. */
export default relation({
  name: 'acceptances',
  sql: () => `
    select platform_id, practitioner_id, ${hourOf('accepted_at')} as hour, count(*) as accepted
    from records.consultations
    where accepted_at is not null
    group by platform_id, practitioner_id, hour`,
  on: `acceptances.platform_id = consultation.platform_id
    and acceptances.practitioner_id = consultation.practitioner_id
    and acceptances.hour = ${hourOf('consultation.accepted_at')}`,
})
