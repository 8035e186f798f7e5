import { fact } from '../fact.js'

export default fact({
  name: 'aiMessagesLabelled',
  type: 'boolean',
  title: { 'zh-CN': '人工智能消息均有标识', en: 'Every message of an AI is labelled' },
  needs: ['messages.ai_labelled'],
  joins: ['messages'],
  sql: `
    case
      when messages.unlabelled_ai_messages > 0 then false
      when messages.undecided_ai_labels > 0 then null
      else true
    end`,
})
