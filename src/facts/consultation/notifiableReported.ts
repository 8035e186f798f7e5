import { civilDate, daysLater } from '../../store/dialect.js'
import { fact } from '../fact.js'

const foundOn = civilDate('coalesce(consultation.diagnosed_at, consultation.closed_at, consultation.applied_at)')

/** Null where the records end within a day of the diagnosis: a report of a class B or C disease may still come. */
export default fact({
  name: 'notifiableReported',
  type: 'boolean',
  title: {
    'zh-CN': '已报告传染病（记录截止时尚可补报的待定）',
    en: 'The notifiable disease was reported; open while a report may still come',
  },
  needs: ['consultations.notifiable_reported_at'],
  joins: ['records_end'],
  sql: `
    case
      when consultation.notifiable_reported_at is not null then true
      when ${daysLater(foundOn, '1')} < records_end.records_end_on then false
    end`,
})
