import { fact } from '../fact.js'

/** Without a follow-up, as far as the records reach. */
export default fact({
  name: 'longTermFollowUpDays',
  type: 'integer',
  title: {
    'zh-CN': '长期处方开具至下次随访的最长天数',
    en: 'Longest time from a long-term prescription to the next follow-up, in days',
  },
  needs: ['prescriptions.long_term', 'follow_ups.done_at'],
  joins: ['long_term'],
  sql: 'long_term.longest_wait_days',
})
