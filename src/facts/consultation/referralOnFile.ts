import { fact } from '../fact.js'

export default fact({
  name: 'referralOnFile',
  type: 'boolean',
  title: { 'zh-CN': '有转诊记录', en: 'A referral is on file' },
  needs: ['referrals'],
  joins: ['referrals'],
  sql: 'referrals.first_issued_at is not null',
})
