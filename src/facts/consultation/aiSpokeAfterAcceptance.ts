import { fact } from '../fact.js'

export default fact({
  name: 'aiSpokeAfterAcceptance',
  type: 'boolean',
  title: { 'zh-CN': '接诊后人工智能仍发送消息', en: 'An AI sent messages after acceptance' },
  needs: ['messages', 'consultations.accepted_at'],
  joins: ['messages'],
  sql: `
    case
      when messages.last_ai_message_at > consultation.accepted_at then true
      when messages.untimed_ai_messages > 0 then null
      else false
    end`,
})
