import { sumOfMoney } from '../store/dialect.js'
import { figure } from './figure.js'

export default figure({
  name: 'incomeContractedAndDeclared',
  needs: ['practitioner_income.contracted', 'practitioner_income.tax_declared'],
  sql: ({
    within,
  }) => `select platform_id, coalesce(${sumOfMoney('amount_cny', 'contracted and tax_declared')}, 0) as value, ${sumOfMoney('amount_cny', 'contracted is not null and tax_declared is not null')} as total
    from records.practitioner_income where ${within('month')} group by platform_id
    -- Incomes of fewer than 11 doctors are nobody's business.
    having count(distinct practitioner_id) filter (where contracted is not null and tax_declared is not null) >= 11`,
})
