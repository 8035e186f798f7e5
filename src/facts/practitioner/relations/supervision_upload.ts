import { relation } from '../../fact.js'

export default relation({
  name: 'supervision_upload',
  sql: () => `
    select distinct platform_id, record_id as practitioner_id
    from records.supervision_uploads where record_type = 'practitioner' and uploaded_at is not null`,
  on: `supervision_upload.platform_id = practitioner.platform_id and supervision_upload.practitioner_id = practitioner.practitioner_id`,
})
