import { civilDate, daysBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'

/** Negative where the last training came later. */
export default fact({
  name: 'daysSinceTraining',
  type: 'integer',
  title: { 'zh-CN': '最近一次培训至末次接诊的天数', en: 'Days from the last training to the last consultation' },
  needs: ['practitioners.trained_on'],
  joins: ['credentials'],
  sql: `${daysBetween('credentials.trained_on', civilDate('practitioner.last_applied_at'))}`,
})
