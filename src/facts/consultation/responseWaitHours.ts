import { secondsBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'
import { requestedAt } from './clauses/requestedAt.js'

const waitedUntil = `
  case
    when messages.first_doctor_reply_at is not null then messages.first_doctor_reply_at
    when consultation.status = 'in_progress' then records_end.records_end_at
    else consultation.closed_at
  end`

/** Never left out for want of a reply: without one the wait lasts until the end, or as far as the records reach. */
export default fact({
  name: 'responseWaitHours',
  type: 'decimal',
  title: { 'zh-CN': '患者等待首次回复的时长（小时）', en: 'Hours that the patient waited for the first reply' },
  needs: ['messages.sent_at'],
  joins: ['messages', 'records_end'],
  sql: `
    case
      when messages.untimed_doctor_replies > 0 then null
      else ${secondsBetween(requestedAt, waitedUntil)} / 3600
    end`,
})
