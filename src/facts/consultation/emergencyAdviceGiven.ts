import { fact } from '../fact.js'

/** A voice message or a picture may have said it. */
export default fact({
  name: 'emergencyAdviceGiven',
  type: 'boolean',
  title: { 'zh-CN': '医师已引导急诊就医', en: 'The doctor sent the patient to emergency care' },
  needs: ['messages.content'],
  joins: ['red_flags'],
  sql: `
    case
      when red_flags.advices > 0 then true
      when red_flags.unreadable_replies > 0 then null
      else false
    end`,
})
