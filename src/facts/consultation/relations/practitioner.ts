import { relation } from '../../fact.js'

export default relation({
  name: 'practitioner',
  sql: () => `
    select platform_id, practitioner_id, practice_scope, independent_practice_from, first_visit_whitelisted_on
    from records.practitioners`,
  on: 'practitioner.platform_id = consultation.platform_id and practitioner.practitioner_id = consultation.practitioner_id',
})
