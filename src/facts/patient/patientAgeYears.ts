import { civilDate, completedYears } from '../../store/dialect.js'
import { fact } from '../fact.js'

const firstDay = civilDate('patient.first_applied_at')

/** A birth after the consultation is a mistake in the records and gives no age. */
export default fact({
  name: 'patientAgeYears',
  type: 'integer',
  title: { 'zh-CN': '首次就诊时年龄（周岁）', en: 'Age in completed years at the first consultation' },
  needs: ['patients.birth_date'],
  sql: `
    case when patient.birth_date <= ${firstDay} then ${completedYears('patient.birth_date', firstDay)} end`,
})
