import { fact } from '../fact.js'

export default fact({
  name: 'emergencyPlans',
  type: 'list',
  title: { 'zh-CN': '应急预案', en: 'Emergency plans in place' },
  needs: ['institutions.emergency_plans'],
  sql: 'institution.emergency_plans',
})
