import { minutesBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'

/** Negative where the doctor was early. While the visit has not begun, as far as the records reach. */
export default fact({
  name: 'appointmentDelayMinutes',
  type: 'decimal',
  title: {
    'zh-CN': '预约时间至医师开始服务的时长（分钟）',
    en: 'Minutes from the appointed time to the doctor’s first message or call',
  },
  needs: ['consultations.scheduled_at', 'messages.sent_at'],
  joins: ['messages', 'records_end'],
  sql: `
    case
      when messages.untimed_doctor_replies > 0 then null
      when messages.first_doctor_reply_at is null and consultation.status <> 'in_progress' then null
      else ${minutesBetween('consultation.scheduled_at', 'coalesce(messages.first_doctor_reply_at, records_end.records_end_at)')}
    end`,
})
