import { relation } from '../../fact.js'
import { doctorsByTitle } from '../clauses/doctorsByTitle.js'

/** Doctors of the institution whose department is not on record. */
export default relation({
  name: 'unplacedStaff',
  sql: (scope) => doctorsByTitle(scope, 'p.department_id is null', 'p.platform_id, p.institution_id'),
  on: `unplacedStaff.platform_id = department.platform_id
    and unplacedStaff.institution_id = department.institution_id`,
})
