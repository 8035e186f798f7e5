import { secondsBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'

/** Without a referral, as far as the records reach. */
export default fact({
  name: 'referralWaitHours',
  type: 'decimal',
  title: { 'zh-CN': '终止至转诊登记的时长（小时）', en: 'Hours from the termination to the referral record' },
  needs: ['referrals', 'consultations.stop_condition_at', 'consultations.closed_at'],
  joins: ['referrals', 'records_end'],
  sql: `${secondsBetween('coalesce(consultation.closed_at, consultation.stop_condition_at)', 'coalesce(referrals.first_issued_at, records_end.records_end_at)')} / 3600`,
})
