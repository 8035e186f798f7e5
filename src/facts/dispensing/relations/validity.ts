import { relation } from '../../fact.js'

export default relation({
  name: 'validity',
  sql: () => `
    select platform_id, prescription_id, valid_days from records.prescriptions`,
  on: 'validity.platform_id = dispensing.platform_id and validity.prescription_id = dispensing.prescription_id',
})
