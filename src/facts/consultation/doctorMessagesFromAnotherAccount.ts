import { hash } from '../../store/dialect.js'
import { fact } from '../fact.js'

const account = hash('consultation.practitioner_id')

export default fact({
  name: 'doctorMessagesFromAnotherAccount',
  type: 'boolean',
  title: { 'zh-CN': '以医师身份发送的消息出自他人账号', en: 'Messages in the doctor’s name came from another account' },
  needs: ['messages', 'messages.sender_id'],
  joins: ['messages'],
  sql: `
    case
      when messages.lowest_doctor_account <> ${account} or messages.highest_doctor_account <> ${account} then true
      when messages.anonymous_doctor_replies > 0 then null
      else false
    end`,
})
