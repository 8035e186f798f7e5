import { listLength } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'diagnosisStated',
  type: 'boolean',
  title: { 'zh-CN': '已注明临床诊断', en: 'The prescription states a diagnosis' },
  needs: ['prescriptions.diagnoses'],
  sql: `coalesce(${listLength('prescription.diagnoses')} > 0, false)`,
})
