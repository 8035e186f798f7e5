import { fact } from '../fact.js'
import { withinDays } from './clauses/withinDays.js'

export default fact({
  name: 'reportedWithin15Days',
  type: 'boolean',
  title: { 'zh-CN': '知悉后15日内上报', en: 'Reported within 15 days of becoming known' },
  needs: ['adverse_events.reported_at', 'adverse_events.known_at'],
  sql: withinDays(15),
})
