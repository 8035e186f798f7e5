import { listLength } from '../../store/dialect.js'
import { fact } from '../fact.js'

/** By the consultation or by the record itself; as in consultations, a diagnosis without its time is a diagnosis. */
export default fact({
  name: 'diagnosedInConsultation',
  type: 'boolean',
  title: { 'zh-CN': '本次问诊已作出诊断', en: 'A diagnosis was made in the consultation' },
  needs: ['consultations.diagnosed_at'],
  sql: `coalesce(medical_record.diagnosed, false) or coalesce(${listLength('medical_record.diagnoses')}, 0) > 0`,
})
