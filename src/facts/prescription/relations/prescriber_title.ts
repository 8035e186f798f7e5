import { relation } from '../../fact.js'

export default relation({
  name: 'prescriber_title',
  sql: () => `select platform_id, practitioner_id, title_code from records.practitioners`,
  on: 'prescriber_title.platform_id = prescription.platform_id and prescriber_title.practitioner_id = prescription.prescriber_id',
})
