import { fact } from '../fact.js'

export default fact({
  name: 'requestKind',
  type: 'text',
  title: { 'zh-CN': '请求类别', en: 'Kind of request' },
  needs: ['data_requests'],
  sql: `data_request.kind`,
})
