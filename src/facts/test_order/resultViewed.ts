import { fact } from '../fact.js'

/** Null, never false: how long nobody looked is another fact. */
export default fact({
  name: 'resultViewed',
  type: 'boolean',
  title: { 'zh-CN': '医师已查阅结果（未查阅的待定）', en: 'The doctor looked at the result; open while not' },
  needs: ['test_orders.viewed_at'],
  sql: 'case when test_order.viewed_at is not null then true end',
})
