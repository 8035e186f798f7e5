import { relation } from '../../fact.js'
import { itemsByPrescription } from '../../prescribedDrugs.js'

export default relation({
  name: 'items',
  sql: () => itemsByPrescription,
  on: 'items.platform_id = dispensing.platform_id and items.prescription_id = dispensing.prescription_id',
})
