import { civilDate, daysBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'

/** Unseen, as far as the records reach. */
export default fact({
  name: 'resultViewDays',
  type: 'integer',
  title: { 'zh-CN': '报告至医师查阅的天数', en: 'Days from the result to the doctor’s first look' },
  needs: ['test_orders.resulted_at', 'test_orders.viewed_at'],
  sql: `${daysBetween(civilDate('test_order.resulted_at'), civilDate('coalesce(test_order.viewed_at, test_order.records_end_at)'))}`,
})
