import { fact } from '../fact.js'

/** 个人信息保护法 47: while the law orders the data to be kept, they may not be deleted. */
export default fact({
  name: 'useStoppedInstead',
  type: 'boolean',
  title: { 'zh-CN': '因法定保存期改为停止处理', en: 'Use was stopped in place of deletion' },
  needs: ['data_requests.answered_at', 'data_requests.result'],
  sql: `
    case
      when data_request.answered_at is null or data_request.kind <> 'deletion' then false
      else data_request.result = 'use_stopped'
    end`,
})
