import { fact } from '../fact.js'
import { chronicCondition } from './clauses/chronicCondition.js'

export default fact({
  name: 'diabetic',
  type: 'boolean',
  title: { 'zh-CN': '糖尿病患者', en: 'Has diabetes' },
  needs: ['patients.chronic_conditions'],
  sql: `${chronicCondition('E10', 'E11', 'E12', 'E13', 'E14')}`,
})
