import { civilDate, daysBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'daysSinceShipping',
  type: 'integer',
  title: { 'zh-CN': '发货至记录截止的天数', en: 'Days from shipping to the end of the records' },
  needs: ['dispensings.shipped_at'],
  joins: ['records_end'],
  sql: `${daysBetween(civilDate('dispensing.shipped_at'), 'records_end.records_end_on')}`,
})
