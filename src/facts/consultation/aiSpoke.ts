import { fact } from '../fact.js'

export default fact({
  name: 'aiSpoke',
  type: 'boolean',
  title: { 'zh-CN': '人工智能发送过消息', en: 'An AI sent messages' },
  needs: ['messages'],
  joins: ['messages'],
  sql: `coalesce(messages.ai_messages, 0) > 0`,
})
