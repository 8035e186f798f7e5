import { fact } from '../fact.js'

export default fact({
  name: 'practitionerRole',
  type: 'text',
  title: { 'zh-CN': '人员类别', en: 'Professional category' },
  needs: ['practitioners.role'],
  sql: 'practitioner.role',
})
