import { earliestOf, latestOf } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

/** Over all dispensings of the prescription. Release is charging, dispensing or shipping; supply is the last two. */
export default relation({
  name: 'supply',
  sparse: true,
  sql: () => `
    select platform_id, prescription_id,
      min(${earliestOf('paid_at', 'dispensed_at', 'shipped_at')}) as first_released_at,
      min(${earliestOf('dispensed_at', 'shipped_at')}) as first_supplied_at,
      max(${latestOf('dispensed_at', 'shipped_at')}) as last_supplied_at
    from records.dispensings where prescription_id is not null group by platform_id, prescription_id`,
  on: 'supply.platform_id = prescription.platform_id and supply.prescription_id = prescription.prescription_id',
})
