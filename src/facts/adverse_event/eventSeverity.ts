import { fact } from '../fact.js'

export default fact({
  name: 'eventSeverity',
  type: 'text',
  title: { 'zh-CN': '事件级别', en: 'Severity of the event' },
  needs: ['adverse_events.severity'],
  sql: 'adverse_event.severity',
})
