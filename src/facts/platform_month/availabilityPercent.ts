import { nextMonthStart, secondsBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'

/** Of the whole month, announced maintenance left out. */
export default fact({
  name: 'availabilityPercent',
  type: 'decimal',
  title: { 'zh-CN': '当月服务可用率（%）', en: 'Availability of the month (percent)' },
  needs: ['service_interruptions'],
  joins: ['interruptions'],
  sql: `
    case
      when interruptions.undecided > 0 then null
      else 100 - 100 * coalesce(interruptions.down_seconds, 0)
        / (${secondsBetween('platform_month.month_start', nextMonthStart('platform_month.month_start'))})
    end`,
})
