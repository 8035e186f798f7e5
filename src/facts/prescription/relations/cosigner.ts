import { relation } from '../../fact.js'

export default relation({
  name: 'cosigner',
  sparse: true,
  sql: () => `select platform_id, practitioner_id, role from records.practitioners`,
  on: `cosigner.platform_id = prescription.platform_id and cosigner.practitioner_id = prescription.cosigned_by`,
})
