import { relation } from '../../fact.js'

/** Checks that were passed by a method the records do not name: each may have been a strong one. */
export default relation({
  name: 'unnamed_authentications',
  sql: () => `
    select platform_id, practitioner_id, min(authenticated_at) as first_authenticated_at
    from records.practitioner_authentications
    where passed and method is null
    group by platform_id, practitioner_id`,
  on: `unnamed_authentications.platform_id = practitioner_day.platform_id
    and unnamed_authentications.practitioner_id = practitioner_day.practitioner_id`,
})
