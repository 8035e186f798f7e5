import { fact } from '../fact.js'

export default fact({
  name: 'commentedReasonable',
  type: 'boolean',
  title: { 'zh-CN': '点评结果为合理', en: 'The last comment calls it reasonable' },
  needs: ['prescription_comments'],
  joins: ['comments'],
  sql: `comments.last_result = 'reasonable'`,
})
