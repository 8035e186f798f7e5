import { relation } from '../../fact.js'

export default relation({
  name: 'licence_upload',
  sql: () => `
    select platform_id, record_id as institution_id, max(uploaded_at) as uploaded_at
    from records.supervision_uploads where record_type = 'institution' group by platform_id, record_id`,
  on: 'licence_upload.platform_id = institution.platform_id and licence_upload.institution_id = institution.institution_id',
})
