import { fact } from '../fact.js'

export default fact({
  name: 'containsPrescriptionDrug',
  type: 'boolean',
  title: { 'zh-CN': '含处方药', en: 'Contains a prescription-only drug' },
  needs: ['dispensings.prescription_id', 'prescription_items.otc'],
  joins: ['items'],
  sql: `
    case
      when items.prescription_only_items > 0 then true
      when items.otc_known_items = items.items then false
    end`,
})
