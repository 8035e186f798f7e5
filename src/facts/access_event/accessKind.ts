import { fact } from '../fact.js'

export default fact({
  name: 'accessKind',
  type: 'text',
  title: { 'zh-CN': '访问类别', en: 'Kind of access' },
  needs: ['access_events.kind'],
  sql: 'access_event.kind',
})
