import { minutesBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'

/** Untold, as far as the records reach. */
export default fact({
  name: 'notificationMinutes',
  type: 'decimal',
  title: { 'zh-CN': '报告至告知患者的时长（分钟）', en: 'Minutes from the result to telling the patient' },
  needs: ['test_orders.resulted_at', 'test_orders.patient_notified_at'],
  sql: `${minutesBetween('test_order.resulted_at', 'coalesce(test_order.patient_notified_at, test_order.records_end_at)')}`,
})
