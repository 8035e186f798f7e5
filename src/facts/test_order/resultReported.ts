import { fact } from '../fact.js'

export default fact({
  name: 'resultReported',
  type: 'boolean',
  title: { 'zh-CN': '结果已报告', en: 'The result is in' },
  needs: ['test_orders.resulted_at'],
  sql: 'test_order.resulted_at is not null',
})
