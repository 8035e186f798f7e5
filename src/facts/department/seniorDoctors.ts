import { fact } from '../fact.js'

/** Null where none is known but a doctor of unknown title or department may be one. */
export default fact({
  name: 'seniorDoctors',
  type: 'integer',
  title: { 'zh-CN': '正高级职称医师数', en: 'Doctors of senior title' },
  needs: ['practitioners.title_code', 'practitioners.department_id'],
  joins: ['staff', 'unplacedStaff'],
  sql: `
    case
      when staff.senior > 0 then staff.senior
      when staff.untitled > 0 or unplacedStaff.senior > 0 or unplacedStaff.untitled > 0 then null
      else 0
    end`,
})
