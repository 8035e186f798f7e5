import { civilDate, daysBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'answerDays',
  type: 'integer',
  title: { 'zh-CN': '接到请求至答复的天数', en: 'From the request to the answer, in civil days' },
  needs: ['data_requests.answered_at'],
  sql: `${daysBetween(civilDate('data_request.received_at'), civilDate('data_request.answered_at'))}`,
})
