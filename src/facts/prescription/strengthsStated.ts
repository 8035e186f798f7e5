import { fact } from '../fact.js'

export default fact({
  name: 'strengthsStated',
  type: 'boolean',
  title: { 'zh-CN': '各药品规格已写明', en: 'The strength of every drug is stated' },
  needs: ['prescription_items.strength'],
  joins: ['stated_elements'],
  sql: 'stated_elements.with_strength = stated_elements.items',
})
