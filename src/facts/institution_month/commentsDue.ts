import { fact } from '../fact.js'

/** One in a thousand and a hundred at least (医院处方点评管理规范, from memory); all of them where there are fewer. */
export default fact({
  name: 'commentsDue',
  type: 'integer',
  title: { 'zh-CN': '当月应点评处方数', en: 'Prescriptions of the month that must be commented on' },
  needs: ['prescriptions'],
  joins: ['comments'],
  sql: 'least(comments.issued, greatest(100, cast(ceil(comments.issued / 1000.0) as bigint)))',
})
