import { relation } from '../../fact.js'
import { recordsEnd } from '../../recordsEnd.js'

export default relation({
  name: 'records_end',
  sql: () => recordsEnd,
  on: 'records_end.platform_id = medical_record.platform_id',
})
