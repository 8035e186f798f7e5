import { relation } from '../../fact.js'

export default relation({
  name: 'institution',
  sql: () => `
    select platform_id, institution_id, name, registered_subjects, online_disease_scope from records.institutions`,
  on: 'institution.platform_id = consultation.platform_id and institution.institution_id = consultation.institution_id',
})
