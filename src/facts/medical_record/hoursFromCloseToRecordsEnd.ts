import { minutesBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'

/** Negative where the consultation ended after the last one began. */
export default fact({
  name: 'hoursFromCloseToRecordsEnd',
  type: 'decimal',
  title: {
    'zh-CN': '问诊结束至记录截止的小时数',
    en: 'Hours from the end of the consultation to the end of the records',
  },
  needs: ['consultations.closed_at'],
  joins: ['consultation', 'records_end'],
  sql: `${minutesBetween('consultation.closed_at', 'records_end.records_end_at')} / 60`,
})
