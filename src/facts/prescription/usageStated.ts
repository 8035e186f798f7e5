import { fact } from '../fact.js'

export default fact({
  name: 'usageStated',
  type: 'boolean',
  title: { 'zh-CN': '各药品用法用量已写明', en: 'Dose, route and frequency of every drug are stated' },
  needs: [
    'prescription_items.dose',
    'prescription_items.dose_unit',
    'prescription_items.route',
    'prescription_items.frequency',
  ],
  joins: ['stated_elements'],
  sql: 'stated_elements.with_usage = stated_elements.items',
})
