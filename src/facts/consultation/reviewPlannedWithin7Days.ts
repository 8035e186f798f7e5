import { civilDate, daysBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'reviewPlannedWithin7Days',
  type: 'boolean',
  title: { 'zh-CN': '已计划7日内复查', en: 'A review within 7 days was planned' },
  needs: ['follow_ups.consultation_id'],
  joins: ['planned_reviews'],
  sql: `coalesce(${daysBetween(civilDate('consultation.applied_at'), 'planned_reviews.first_planned_on')} <= 7, false)`,
})
