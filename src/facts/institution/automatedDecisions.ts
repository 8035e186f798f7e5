import { fact } from '../fact.js'

export default fact({
  name: 'automatedDecisions',
  type: 'boolean',
  title: { 'zh-CN': '使用自动化决策', en: 'Algorithms triage, rank, price or recommend' },
  needs: ['institutions.automated_decisions'],
  sql: 'institution.automated_decisions',
})
