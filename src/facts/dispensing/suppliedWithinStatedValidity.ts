import { civilDate, daysBetween, earliestOf } from '../../store/dialect.js'
import { fact } from '../fact.js'

const suppliedAt = earliestOf('dispensing.dispensed_at', 'dispensing.shipped_at')
const day = `${daysBetween(civilDate('dispensing.prescription_issued_at'), civilDate(suppliedAt))} + 1`

/** A prescription is valid on the day of issue whatever it states. */
export default fact({
  name: 'suppliedWithinStatedValidity',
  type: 'boolean',
  title: { 'zh-CN': '在处方注明的有效期内供药', en: 'Supplied within the validity that the prescription states' },
  needs: ['dispensings.prescription_id', 'prescriptions.valid_days'],
  joins: ['validity'],
  sql: `
    case
      when ${day} <= 1 then true
      else ${day} <= validity.valid_days
    end`,
})
