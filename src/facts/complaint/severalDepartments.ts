import { fact } from '../fact.js'

export default fact({
  name: 'severalDepartments',
  type: 'boolean',
  title: { 'zh-CN': '涉及多个部门', en: 'Several departments are concerned' },
  needs: ['complaints.several_departments'],
  sql: 'complaint.several_departments',
})
