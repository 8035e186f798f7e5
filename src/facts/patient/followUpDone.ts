import { fact } from '../fact.js'

/** Null, never false: how late the others are is another fact. */
export default fact({
  name: 'followUpDone',
  type: 'boolean',
  title: { 'zh-CN': '已完成随访（未完成的待定）', en: 'A follow-up was done; open while none was' },
  needs: ['follow_ups.done_at'],
  joins: ['follow_ups'],
  sql: 'case when follow_ups.done > 0 then true end',
})
