import { fact } from '../fact.js'

/** A call or a voice message may have explained it. */
export default fact({
  name: 'doctorExplained',
  type: 'boolean',
  title: {
    'zh-CN': '医师消息含病情或者措施说明',
    en: 'A message of the doctor explains the condition or the treatment',
  },
  needs: ['messages.content'],
  joins: ['messages'],
  sql: `
    case
      when messages.doctor_explanations > 0 then true
      when messages.unreadable_doctor_replies > 0 then null
      else false
    end`,
})
