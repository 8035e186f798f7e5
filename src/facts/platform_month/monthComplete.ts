import { daysLater, nextMonthStart } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'monthComplete',
  type: 'boolean',
  title: { 'zh-CN': '当月记录覆盖至月末', en: 'The records reach the last day of the month' },
  needs: ['consultations'],
  sql: `platform_month.records_end_on >= ${daysLater(nextMonthStart('platform_month.month_start'), '-1')}`,
})
