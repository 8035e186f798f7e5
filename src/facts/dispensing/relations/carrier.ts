import { relation } from '../../fact.js'

export default relation({
  name: 'carrier',
  sql: () => 'select platform_id, partner_id, agreement_from, agreement_to from records.partners',
  on: 'carrier.platform_id = dispensing.platform_id and carrier.partner_id = dispensing.delivered_by',
})
