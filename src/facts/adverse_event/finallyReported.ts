import { fact } from '../fact.js'
import { withinDays } from './clauses/withinDays.js'

/** Null where no report was made, but the records end within 15 days of the event's becoming known: one may still come. */
export default fact({
  name: 'finallyReported',
  type: 'boolean',
  title: { 'zh-CN': '已上报（等待期未满的待定）', en: 'Reported; open while a report may still come' },
  needs: ['adverse_events.reported_at', 'adverse_events.known_at'],
  sql: `case when adverse_event.reported_at is not null then true else ${withinDays(15)} end`,
})
