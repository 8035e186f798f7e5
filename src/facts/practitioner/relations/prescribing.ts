import { civilDate } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

export default relation({
  name: 'prescribing',
  sql: (scope) => `
    select platform_id, prescriber_id as practitioner_id,
      ${civilDate('min(issued_at)')} as first_issued_on, ${civilDate('max(issued_at)')} as last_issued_on
    from records.prescriptions where ${scope.within('issued_at')}
    group by platform_id, prescriber_id`,
  on: `prescribing.platform_id = practitioner.platform_id and prescribing.practitioner_id = practitioner.practitioner_id`,
})
