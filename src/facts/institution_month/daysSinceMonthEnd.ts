import { daysBetween, daysLater, nextMonthStart } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'daysSinceMonthEnd',
  type: 'integer',
  title: { 'zh-CN': '月末至记录截止的天数', en: 'Days from the end of the month to the end of the records' },
  needs: ['consultations'],
  joins: ['records_end'],
  sql: `${daysBetween(daysLater(nextMonthStart('institution_month.month_start'), '-1'), 'records_end.records_end_on')}`,
})
