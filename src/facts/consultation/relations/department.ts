import { relation } from '../../fact.js'

export default relation({
  name: 'department',
  sql: () => `select platform_id, institution_id, department_id, name from records.departments`,
  on: `department.platform_id = consultation.platform_id and department.institution_id = consultation.institution_id
    and department.department_id = consultation.department_id`,
})
