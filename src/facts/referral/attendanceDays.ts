import { civilDate, daysBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'
import { attendedAt } from './clauses/attendedAt.js'

/** Without an arrival, as far as the records reach. */
export default fact({
  name: 'attendanceDays',
  type: 'integer',
  title: { 'zh-CN': '转出至到诊的天数', en: 'Days from the referral to the arrival' },
  needs: ['referrals.attended_at'],
  joins: ['offline_visits'],
  sql: `${daysBetween(civilDate('referral.occurred_at'), civilDate(`coalesce(${attendedAt}, referral.records_end_at)`))}`,
})
