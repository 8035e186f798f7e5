import { civilDate, completedYears } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'practitionerPracticeYears',
  type: 'integer',
  title: {
    'zh-CN': '接诊时医师独立临床工作年限（整年）',
    en: 'Completed years of the doctor’s independent clinical work',
  },
  needs: ['practitioners.independent_practice_from'],
  joins: ['practitioner'],
  sql: `${completedYears('practitioner.independent_practice_from', civilDate('consultation.applied_at'))}`,
})
