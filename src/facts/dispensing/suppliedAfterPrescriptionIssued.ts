import { earliestOf } from '../../store/dialect.js'
import { fact } from '../fact.js'

/** Supply is the earlier of dispensing and shipping on record. */
export default fact({
  name: 'suppliedAfterPrescriptionIssued',
  type: 'boolean',
  title: { 'zh-CN': '供药时处方已开具', en: 'The prescription was issued by the time of supply' },
  needs: ['dispensings.prescription_id', 'prescriptions'],
  sql: `${earliestOf('dispensing.dispensed_at', 'dispensing.shipped_at')} >= dispensing.prescription_issued_at`,
})
