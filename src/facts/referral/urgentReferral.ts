import { fact } from '../fact.js'

export default fact({
  name: 'urgentReferral',
  type: 'boolean',
  title: { 'zh-CN': '急危重症转诊', en: 'The consultation had a red flag' },
  needs: ['consultations.red_flag'],
  sql: 'referral.red_flag',
})
