import { civilDate, daysBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'

/** No prescription is valid for longer than three days, the day of issue counted (处方管理办法 18). */
const longestValidity = 3
const stated = `least(greatest(coalesce(prescription.valid_days, ${longestValidity}), 1), ${longestValidity})`

export default fact({
  name: 'mayStillBeValidAtRecordsEnd',
  type: 'boolean',
  title: { 'zh-CN': '记录截止时处方可能仍在有效期内', en: 'The records end while the prescription may still be valid' },
  needs: ['prescriptions.issued_at'],
  joins: ['records_end'],
  sql: `${daysBetween(civilDate('prescription.issued_at'), 'records_end.records_end_on')} < ${stated}`,
})
