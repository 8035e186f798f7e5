import { fact } from '../fact.js'

/** Over the messages that were answered; whether one was not is another fact. */
export default fact({
  name: 'longestReplyWaitHours',
  type: 'decimal',
  title: { 'zh-CN': '患者等待医师回复的最长时长（小时）', en: 'Longest wait for a reply of the doctor, in hours' },
  needs: ['messages.sent_at'],
  joins: ['reply_waits'],
  sql: `
    case
      when reply_waits.untimed_messages > 0 then null
      else coalesce(reply_waits.longest_seconds, 0) / 3600
    end`,
})
