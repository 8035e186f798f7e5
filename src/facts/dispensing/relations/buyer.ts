import { relation } from '../../fact.js'

export default relation({
  name: 'buyer',
  sql: () => `select platform_id, dispensing_id, buyer_verified from records.dispensings`,
  on: 'buyer.platform_id = dispensing.platform_id and buyer.dispensing_id = dispensing.unit_id',
})
