import { monthStart, sumOfMoney } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

/** In the months from the first to the last consultation of the period. */
export default relation({
  name: 'drug_linked_income',
  sql: (scope) => `
    select i.platform_id, i.practitioner_id, ${sumOfMoney('i.amount_cny', 'true')} as amount_cny
    from records.practitioner_income as i
    join (
      select platform_id, practitioner_id, min(applied_at) as first_applied_at, max(applied_at) as last_applied_at
      from records.consultations where ${scope.within('applied_at')} group by platform_id, practitioner_id
    ) as s on s.platform_id = i.platform_id and s.practitioner_id = i.practitioner_id
      and i.month between ${monthStart('s.first_applied_at')} and s.last_applied_at
    where i.source = 'drug_linked'
    group by i.platform_id, i.practitioner_id`,
  on: `drug_linked_income.platform_id = practitioner.platform_id and drug_linked_income.practitioner_id = practitioner.practitioner_id`,
})
