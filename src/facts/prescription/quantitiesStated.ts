import { fact } from '../fact.js'

export default fact({
  name: 'quantitiesStated',
  type: 'boolean',
  title: { 'zh-CN': '各药品数量已写明', en: 'The quantity of every drug is stated' },
  needs: ['prescription_items.quantity', 'prescription_items.quantity_unit'],
  joins: ['stated_elements'],
  sql: 'stated_elements.with_quantity = stated_elements.items',
})
