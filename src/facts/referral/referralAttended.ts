import { fact } from '../fact.js'
import { attendedAt } from './clauses/attendedAt.js'

/** Null, never false: how long the patient has not come is another fact. */
export default fact({
  name: 'referralAttended',
  type: 'boolean',
  title: { 'zh-CN': '患者已到诊（未到诊的待定）', en: 'The patient arrived; open while not' },
  needs: ['referrals.attended_at'],
  joins: ['offline_visits'],
  sql: `case when ${attendedAt} is not null then true end`,
})
