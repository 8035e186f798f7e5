import { listLength } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'diagnosesWritten',
  type: 'boolean',
  title: { 'zh-CN': '诊断已书写', en: 'A diagnosis is written' },
  needs: ['medical_records.diagnoses'],
  sql: `coalesce(${listLength('medical_record.diagnoses')}, 0) > 0`,
})
