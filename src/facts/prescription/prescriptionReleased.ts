import { fact } from '../fact.js'

/** Charging, dispensing or shipping, as in `reviewPassedBeforeRelease`. */
export default fact({
  name: 'prescriptionReleased',
  type: 'boolean',
  title: { 'zh-CN': '处方已放行（收费、调配或者发货）', en: 'The prescription was charged, dispensed or shipped' },
  needs: ['dispensings.prescription_id', 'dispensings.paid_at', 'dispensings.dispensed_at', 'dispensings.shipped_at'],
  joins: ['supply'],
  sql: 'supply.first_released_at is not null',
})
