import { relation } from '../../fact.js'
import { controlByPrescription } from '../../prescribedDrugs.js'

export default relation({
  name: 'control',
  sql: () => controlByPrescription,
  on: 'control.platform_id = prescription.platform_id and control.prescription_id = prescription.prescription_id',
})
