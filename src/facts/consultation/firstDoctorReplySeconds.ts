import { secondsBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'firstDoctorReplySeconds',
  type: 'decimal',
  title: { 'zh-CN': '接诊至医师首次回复用时（秒）', en: 'Seconds from acceptance to the doctor’s first reply' },
  needs: ['messages.sent_at', 'consultations.accepted_at'],
  joins: ['messages'],
  sql: `
    case when messages.untimed_doctor_replies = 0
      then ${secondsBetween('consultation.accepted_at', 'messages.first_doctor_reply_at')}
    end`,
})
