import { literal } from '../../store/dialect.js'
import { fact } from '../fact.js'

const among = (subjects: readonly string[]): string =>
  `substr(department.subject_code, 1, 2) in (${subjects.map(literal).join(', ')})`
// medical_subject: laboratory, pathology, imaging, pharmacy, nursing.
const supporting = ['30', '31', '32', '90', '91']
// 预防保健科 and 其他业务科室 may be clinical or not.
const open = ['01', '69']

export default fact({
  name: 'clinicalDepartment',
  type: 'boolean',
  title: { 'zh-CN': '属于临床科室', en: 'Clinical department' },
  needs: ['departments.subject_code'],
  sql: `case when ${among(open)} then null else not ${among(supporting)} end`,
})
