import { sumOfMoney } from '../store/dialect.js'
import { figure } from './figure.js'

export default figure({
  name: 'drugLinkedIncome',
  needs: ['practitioner_income'],
  sql: ({
    within,
  }) => `select platform_id, coalesce(${sumOfMoney('amount_cny', "source = 'drug_linked'")}, 0) as value, ${sumOfMoney('amount_cny', 'true')} as total
    from records.practitioner_income where ${within('month')} group by platform_id
    -- Incomes of fewer than 11 doctors are nobody's business.
    having count(distinct practitioner_id) >= 11`,
})
