import { fact } from '../fact.js'
import { chronicCondition } from './clauses/chronicCondition.js'

export default fact({
  name: 'hypertensive',
  type: 'boolean',
  title: { 'zh-CN': '高血压患者', en: 'Has hypertension' },
  needs: ['patients.chronic_conditions'],
  sql: `${chronicCondition('I10', 'I11', 'I12', 'I13', 'I15')}`,
})
