import { fact } from '../fact.js'
import { written } from '../writtenText.js'

export default fact({
  name: 'refusedWithoutReason',
  type: 'boolean',
  title: { 'zh-CN': '拒绝且未说明理由', en: 'Refused without a reason' },
  needs: ['data_requests.answered_at', 'data_requests.result', 'data_requests.refusal_reason'],
  sql: `
    case
      when data_request.answered_at is null then false
      else data_request.result = 'refused' and not ${written('data_request.refusal_reason')}
    end`,
})
