import { daysSince } from '../daysSince.js'
import { fact } from '../fact.js'

/** Null where the latest one came after the last consultation. */
export default fact({
  name: 'daysSinceEmergencyDrill',
  type: 'integer',
  title: { 'zh-CN': '距最近一次应急演练的天数', en: 'Days from the latest emergency drill to the last consultation' },
  needs: ['institutions.emergency_drill_on'],
  sql: `${daysSince('institution.emergency_drill_on', 'institution.last_consultation_on')}`,
})
