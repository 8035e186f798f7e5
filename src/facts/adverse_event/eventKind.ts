import { fact } from '../fact.js'

export default fact({
  name: 'eventKind',
  type: 'text',
  title: { 'zh-CN': '事件类别', en: 'Kind of event' },
  needs: ['adverse_events.kind'],
  sql: 'adverse_event.kind',
})
