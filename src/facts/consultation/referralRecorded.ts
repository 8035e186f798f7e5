import { fact } from '../fact.js'

/** Null, never false: how long none was recorded is another fact. */
export default fact({
  name: 'referralRecorded',
  type: 'boolean',
  title: { 'zh-CN': '已登记转诊（未登记的待定）', en: 'A referral was recorded; open while there is none' },
  needs: ['referrals'],
  joins: ['referrals'],
  sql: 'case when referrals.first_issued_at is not null then true end',
})
