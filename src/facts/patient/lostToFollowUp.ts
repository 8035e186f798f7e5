import { fact } from '../fact.js'

/** Only a recorded reason excuses, so the column is not needed. */
export default fact({
  name: 'lostToFollowUp',
  type: 'boolean',
  title: { 'zh-CN': '已记录死亡、迁出或者拒绝随访', en: 'Recorded as dead, moved away or refusing follow-up' },
  needs: ['follow_ups'],
  joins: ['follow_ups'],
  sql: 'coalesce(follow_ups.losses, 0) > 0',
})
