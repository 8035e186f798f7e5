import { minutesBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'

/** Negative where the record was completed first. */
export default fact({
  name: 'completionHours',
  type: 'decimal',
  title: {
    'zh-CN': '问诊结束至病历完成的小时数',
    en: 'Hours from the end of the consultation to the completed record',
  },
  needs: ['medical_records.completed_at', 'consultations.closed_at'],
  joins: ['consultation'],
  sql: `${minutesBetween('consultation.closed_at', 'medical_record.completed_at')} / 60`,
})
