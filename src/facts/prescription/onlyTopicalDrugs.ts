import { fact } from '../fact.js'

export default fact({
  name: 'onlyTopicalDrugs',
  type: 'boolean',
  title: { 'zh-CN': '均为外用药', en: 'Every drug is topical' },
  needs: ['prescription_items'],
  joins: ['drug_forms'],
  sql: `
    case
      when drug_forms.other_items > 0 then false
      when drug_forms.topical_items = drug_forms.items then true
    end`,
})
