import { fact } from '../fact.js'

/** Negative where the day is still to come. */
export default fact({
  name: 'followUpDelayDays',
  type: 'integer',
  title: { 'zh-CN': '随访较计划最长延迟天数', en: 'Longest delay of a planned follow-up, in days' },
  needs: ['follow_ups.done_at'],
  joins: ['follow_ups'],
  sql: 'follow_ups.longest_delay_days',
})
