import { fact } from '../fact.js'

/** Only a recorded anonymity excuses, so the column is not needed. */
export default fact({
  name: 'anonymousComplaint',
  type: 'boolean',
  title: { 'zh-CN': '匿名且无联系方式', en: 'Anonymous, with nobody to answer to' },
  needs: ['complaints'],
  sql: 'coalesce(complaint.anonymous, false)',
})
