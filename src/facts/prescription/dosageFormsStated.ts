import { fact } from '../fact.js'

export default fact({
  name: 'dosageFormsStated',
  type: 'boolean',
  title: { 'zh-CN': '各药品剂型已写明', en: 'The form of every drug is stated' },
  needs: ['prescription_items.dosage_form'],
  joins: ['stated_elements'],
  sql: 'stated_elements.with_form = stated_elements.items',
})
