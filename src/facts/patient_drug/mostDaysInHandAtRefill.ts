import { fact } from '../fact.js'

export default fact({
  name: 'mostDaysInHandAtRefill',
  type: 'decimal',
  title: {
    'zh-CN': '再次取药时余药最多可用天数',
    en: 'Most days of supply still in hand when the drug was supplied again',
  },
  needs: ['prescription_items.days_supply', 'dispensings.prescription_id', 'dispensings.dispensed_at'],
  joins: ['refills'],
  sql: 'case when refills.undated_supplies = 0 then coalesce(refills.most_days_in_hand, 0) end',
})
