import { relation } from '../../fact.js'

export default relation({
  name: 'licensee',
  sql: () => 'select platform_id, institution_id, supervision_connected_on from records.institutions',
  on: 'licensee.platform_id = institution_day.platform_id and licensee.institution_id = institution_day.institution_id',
})
