import { relation } from '../../fact.js'

export default relation({
  name: 'complaints',
  sparse: true,
  sql: () => `
    select distinct platform_id, consultation_id from records.complaints where consultation_id is not null`,
  on: `complaints.platform_id = consultation.platform_id and complaints.consultation_id = consultation.consultation_id`,
})
