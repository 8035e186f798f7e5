import { listLength } from '../../store/dialect.js'
import { fact } from '../fact.js'

/** A diagnosis on file without its time is a diagnosis: leaving the time out does not take the consultation out of the rules. */
export default fact({
  name: 'diagnosed',
  type: 'boolean',
  title: { 'zh-CN': '已作出诊断', en: 'A diagnosis was made' },
  needs: ['consultations.diagnosed_at'],
  sql: `consultation.diagnosed_at is not null or coalesce(${listLength('consultation.diagnoses')}, 0) > 0`,
})
