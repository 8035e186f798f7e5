import { fact } from '../fact.js'

/** Null, never false: where an item says nothing, the longest supply is only the longest that is known. */
export default fact({
  name: 'daysSupplyComplete',
  type: 'boolean',
  title: { 'zh-CN': '各药品用药天数齐全', en: 'The days of supply of every item are known' },
  needs: ['prescription_items.days_supply'],
  joins: ['items'],
  sql: 'case when items.days_supply_known_items = items.items then true end',
})
