import { civilDate } from '../../store/dialect.js'
import { daysSince } from '../daysSince.js'
import { fact } from '../fact.js'

/** Null where the last training came after the last consultation. */
export default fact({
  name: 'daysSinceTraining',
  type: 'integer',
  title: { 'zh-CN': '最近一次培训至末次接诊的天数', en: 'Days from the last training to the last consultation' },
  needs: ['practitioners.trained_on'],
  joins: ['credentials'],
  sql: `${daysSince('credentials.trained_on', civilDate('practitioner.last_applied_at'))}`,
})
