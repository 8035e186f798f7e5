import { fact } from '../fact.js'

export default fact({
  name: 'dedicatedDepartment',
  type: 'boolean',
  title: { 'zh-CN': '设有专门管理部门', en: 'A dedicated department manages online care' },
  needs: ['institutions.quality_department'],
  sql: 'institution.quality_department',
})
