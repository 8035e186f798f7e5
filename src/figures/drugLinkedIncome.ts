import { figure } from './figure.js'

export default figure({
  name: 'drugLinkedIncome',
  needs: ['practitioner_income'],
  sql: ({
    within,
  }) => `select platform_id, coalesce(sum(amount_cny) filter (where source = 'drug_linked'), 0) as value, sum(amount_cny) as total
    from records.practitioner_income where ${within('month')} group by platform_id
    -- Incomes of fewer than 11 doctors are nobody's business.
    having count(distinct practitioner_id) >= 11`,
})
