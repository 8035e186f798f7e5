import { fact } from '../fact.js'

export default fact({
  name: 'messagesOnFile',
  type: 'boolean',
  title: { 'zh-CN': '医患交流记录已留存', en: 'The exchange of messages is on file' },
  needs: ['messages'],
  joins: ['messages'],
  sql: 'messages.conversation is not null',
})
