import { fact } from '../fact.js'

export default fact({
  name: 'reportedToAuthority',
  type: 'boolean',
  title: { 'zh-CN': '已上报主管部门', en: 'Reported to the authority' },
  needs: ['adverse_events.reported_at'],
  sql: 'adverse_event.reported_at is not null',
})
