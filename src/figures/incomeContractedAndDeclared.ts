import { figure } from './figure.js'

export default figure({
  name: 'incomeContractedAndDeclared',
  needs: ['practitioner_income.contracted', 'practitioner_income.tax_declared'],
  sql: ({
    within,
  }) => `select platform_id, coalesce(sum(amount_cny) filter (where contracted and tax_declared), 0) as value, sum(amount_cny) filter (where contracted is not null and tax_declared is not null) as total
    from records.practitioner_income where ${within('month')} group by platform_id
    -- Incomes of fewer than 11 doctors are nobody's business.
    having count(distinct practitioner_id) >= 11`,
})
