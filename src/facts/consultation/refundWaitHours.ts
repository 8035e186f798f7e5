import { secondsBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'

/** Without a refund, as far as the records reach; of a refund without a time nothing is known. */
export default fact({
  name: 'refundWaitHours',
  type: 'decimal',
  title: { 'zh-CN': '结束至退费的时长（小时）', en: 'Hours from the end to the refund' },
  needs: ['consultations.closed_at', 'consultations.refunded_at'],
  joins: ['records_end'],
  sql: `
    case
      when consultation.refunded_at is not null then ${secondsBetween('consultation.closed_at', 'consultation.refunded_at')} / 3600
      when consultation.refunded_cny > 0 then null
      else ${secondsBetween('consultation.closed_at', 'records_end.records_end_at')} / 3600
    end`,
})
