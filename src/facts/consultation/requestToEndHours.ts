import { secondsBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'
import { requestedAt } from './clauses/requestedAt.js'

export default fact({
  name: 'requestToEndHours',
  type: 'decimal',
  title: { 'zh-CN': '申请至结束的时长（小时）', en: 'Hours from the request to the end' },
  needs: ['consultations.closed_at'],
  sql: `${secondsBetween(requestedAt, 'consultation.closed_at')} / 3600`,
})
