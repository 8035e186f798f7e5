import { relation } from '../../fact.js'

export default relation({
  name: 'prescriber',
  sql: () => `select platform_id, practitioner_id, role from records.practitioners`,
  on: `prescriber.platform_id = prescription.platform_id and prescriber.practitioner_id = prescription.prescriber_id`,
})
