import { fact } from '../fact.js'

export default fact({
  name: 'drugLinkedIncomeCny',
  type: 'decimal',
  title: { 'zh-CN': '与药品挂钩的收入（元）', en: 'Income linked to drugs (CNY)' },
  needs: ['practitioner_income'],
  joins: ['drug_linked_income'],
  sql: `coalesce(drug_linked_income.amount_cny, 0)`,
})
