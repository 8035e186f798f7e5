import { relation } from '../../fact.js'
import { doctorsByTitle } from '../clauses/doctorsByTitle.js'

export default relation({
  name: 'staff',
  sql: (scope) =>
    doctorsByTitle(scope, 'p.department_id is not null', 'p.platform_id, p.institution_id, p.department_id'),
  on: `staff.platform_id = department.platform_id and staff.institution_id = department.institution_id
    and staff.department_id = department.department_id`,
})
