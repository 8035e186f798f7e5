import { fact } from '../fact.js'

export default fact({
  name: 'automatedDecisionOptOut',
  type: 'boolean',
  title: { 'zh-CN': '提供拒绝自动化决策的方式', en: 'Patients can refuse automated decisions' },
  needs: ['institutions.automated_decision_opt_out'],
  sql: 'institution.automated_decision_opt_out',
})
