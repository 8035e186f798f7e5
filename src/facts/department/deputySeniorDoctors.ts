import { fact } from '../fact.js'

/** Null where none is known but a doctor of unknown title or department may be one. */
export default fact({
  name: 'deputySeniorDoctors',
  type: 'integer',
  title: { 'zh-CN': '副高级职称医师数', en: 'Doctors of deputy senior title' },
  needs: ['practitioners.title_code', 'practitioners.department_id'],
  joins: ['staff', 'unplacedStaff'],
  sql: `
    case
      when staff.deputy_senior > 0 then staff.deputy_senior
      when staff.untitled > 0 or unplacedStaff.deputy_senior > 0 or unplacedStaff.untitled > 0 then null
      else 0
    end`,
})
