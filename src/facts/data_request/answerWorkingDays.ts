import { workingDaysBetween } from '../calendar.js'
import { fact } from '../fact.js'

export default fact({
  name: 'answerWorkingDays',
  type: 'integer',
  title: { 'zh-CN': '接到请求至答复的工作日数', en: 'Working days from the request to the answer' },
  needs: ['data_requests.answered_at'],
  sql: `${workingDaysBetween('data_request.received_at', 'data_request.answered_at')}`,
})
