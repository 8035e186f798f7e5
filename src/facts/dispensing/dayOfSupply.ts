import { civilDate, daysBetween, earliestOf } from '../../store/dialect.js'
import { fact } from '../fact.js'

/** Supply is the earlier of dispensing and shipping on record. */
export default fact({
  name: 'dayOfSupply',
  type: 'integer',
  title: { 'zh-CN': '供药在开方后第几日（当日为第1日）', en: 'Day of supply; the day of issue is the first' },
  needs: ['dispensings.prescription_id', 'prescriptions'],
  sql: `${daysBetween(civilDate('dispensing.prescription_issued_at'), civilDate(earliestOf('dispensing.dispensed_at', 'dispensing.shipped_at')))} + 1`,
})
