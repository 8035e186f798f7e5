import { listLength } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'chronicPatient',
  type: 'boolean',
  title: { 'zh-CN': '慢性病患者', en: 'Has a chronic condition' },
  needs: ['patients.chronic_conditions'],
  sql: `${listLength('patient.chronic_conditions')} > 0`,
})
