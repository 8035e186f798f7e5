import { relation } from '../../fact.js'

/** The licence of the Internet hospital that a doctor serves, and the hospital it stands on. */
export default relation({
  name: 'host',
  sql: () => 'select platform_id, institution_id, host_institution_id, independent_licence from records.institutions',
  on: 'host.platform_id = practitioner.platform_id and host.institution_id = practitioner.serves_institution_id',
})
