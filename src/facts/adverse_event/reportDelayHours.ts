import { secondsBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'reportDelayHours',
  type: 'decimal',
  title: { 'zh-CN': '知悉至上报的时长（小时）', en: 'From becoming known to the report, in hours' },
  needs: ['adverse_events.reported_at', 'adverse_events.known_at'],
  sql: `${secondsBetween('adverse_event.known_at', 'adverse_event.reported_at')} / 3600`,
})
