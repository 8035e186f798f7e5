import { fact } from '../fact.js'
import { maternityOf } from './clauses/maternity.js'

/** ICD-10: disorders of the breast and lactation, care of a lactating mother. */
const lactation = ['O91', 'O92', 'Z39.1']

export default fact({
  name: 'patientLactating',
  type: 'boolean',
  title: { 'zh-CN': '患者处于哺乳期', en: 'The patient is breast-feeding' },
  needs: ['patients.sex', 'patients.birth_date'],
  joins: ['patient'],
  sql: maternityOf('lactating', lactation),
})
