import { civilDate, completedYears } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'independentPracticeYears',
  type: 'integer',
  title: {
    'zh-CN': '首次接诊时独立临床工作年限（整年）',
    en: 'Completed years of independent clinical work at the first consultation',
  },
  needs: ['practitioners.independent_practice_from'],
  sql: `${completedYears('practitioner.independent_practice_from', civilDate('practitioner.first_care_at'))}`,
})
