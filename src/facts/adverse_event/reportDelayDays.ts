import { civilDate, daysBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'

/** The day on which the event became known does not count (民法典 201). */
export default fact({
  name: 'reportDelayDays',
  type: 'integer',
  title: { 'zh-CN': '知悉至上报的天数', en: 'From becoming known to the report, in civil days' },
  needs: ['adverse_events.reported_at', 'adverse_events.known_at'],
  sql: `${daysBetween(civilDate('adverse_event.known_at'), civilDate('adverse_event.reported_at'))}`,
})
