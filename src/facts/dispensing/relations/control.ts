import { relation } from '../../fact.js'
import { controlByPrescription } from '../../prescribedDrugs.js'

export default relation({
  name: 'control',
  sql: () => controlByPrescription,
  on: 'control.platform_id = dispensing.platform_id and control.prescription_id = dispensing.prescription_id',
})
