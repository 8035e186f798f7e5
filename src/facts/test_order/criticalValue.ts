import { fact } from '../fact.js'

export default fact({
  name: 'criticalValue',
  type: 'boolean',
  title: { 'zh-CN': '危急值', en: 'The result is a critical value' },
  needs: ['test_orders.critical'],
  sql: 'test_order.critical',
})
