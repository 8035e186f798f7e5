import { relation } from '../../fact.js'

export default relation({
  name: 'institution',
  sql: () => 'select platform_id, institution_id, category_code from records.institutions',
  on: 'institution.platform_id = prescription.platform_id and institution.institution_id = prescription.institution_id',
})
