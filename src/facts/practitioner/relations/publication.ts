import { relation } from '../../fact.js'

/** What the doctor's page shows. */
export default relation({
  name: 'publication',
  sql: () => 'select platform_id, practitioner_id, licence_published, fee_published from records.practitioners',
  on: 'publication.platform_id = practitioner.platform_id and publication.practitioner_id = practitioner.practitioner_id',
})
