import { secondsBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'notifiableReportedInTime',
  type: 'boolean',
  title: { 'zh-CN': '在规定时限内报告传染病', en: 'The notifiable disease was reported within its term' },
  needs: ['consultations.notifiable_reported_at', 'consultations.diagnosed_at'],
  joins: ['notifiable_diagnoses'],
  sql: `
    case
      when consultation.notifiable_reported_at is null then false
      else ${secondsBetween('consultation.diagnosed_at', 'consultation.notifiable_reported_at')}
        <= notifiable_diagnoses.report_within_hours * 3600
    end`,
})
