import { fact } from '../fact.js'

export default fact({
  name: 'automatedDecisionNotice',
  type: 'boolean',
  title: { 'zh-CN': '已告知自动化决策', en: 'Patients are told of automated decisions' },
  needs: ['institutions.automated_decision_notice'],
  sql: 'institution.automated_decision_notice',
})
