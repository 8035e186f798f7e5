import { fact } from '../fact.js'

/** By the platform’s catalogue; salt and form aside. */
export default fact({
  name: 'genericNamesUsed',
  type: 'boolean',
  title: { 'zh-CN': '各药品使用通用名', en: 'Every drug goes by its generic name' },
  needs: ['prescription_items.drug_code', 'drugs'],
  joins: ['generic_names'],
  sql: `
    case
      when generic_names.generic_items < generic_names.catalogued_items then false
      when generic_names.generic_items = generic_names.items then true
    end`,
})
