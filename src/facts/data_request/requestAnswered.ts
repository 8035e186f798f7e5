import { civilDate, daysLater } from '../../store/dialect.js'
import { fact } from '../fact.js'

/** Null where the records end within 15 days of the request: no law sets a term, and an answer may still come. */
export default fact({
  name: 'requestAnswered',
  type: 'boolean',
  title: { 'zh-CN': '已答复权利请求', en: 'The request was answered; open while an answer may still come' },
  needs: ['data_requests.answered_at'],
  sql: `
    case
      when data_request.answered_at is not null then true
      when ${daysLater(civilDate('data_request.received_at'), '15')} < data_request.records_end_on then false
    end`,
})
