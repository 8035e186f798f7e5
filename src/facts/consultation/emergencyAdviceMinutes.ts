import { minutesBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'emergencyAdviceMinutes',
  type: 'decimal',
  title: {
    'zh-CN': '医师首次回复至引导急诊的分钟数',
    en: 'Minutes from the doctor’s first reply to the emergency advice',
  },
  needs: ['messages.content', 'messages.sent_at'],
  joins: ['red_flags'],
  sql: `
    case
      when red_flags.untimed_replies = 0 then ${minutesBetween('red_flags.first_reply_at', 'red_flags.first_advice_at')}
    end`,
})
