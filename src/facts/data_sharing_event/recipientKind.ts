import { fact } from '../fact.js'

export default fact({
  name: 'recipientKind',
  type: 'text',
  title: { 'zh-CN': '接收方类别', en: 'Kind of recipient' },
  needs: ['data_sharing_events.recipient_kind'],
  sql: 'data_sharing_event.recipient_kind',
})
