import { fact } from '../fact.js'

export default fact({
  name: 'containsAntibacterial',
  type: 'boolean',
  title: { 'zh-CN': '含抗菌药物', en: 'Contains an antibacterial' },
  needs: ['prescription_items.drug_code', 'drugs.antibacterial_level'],
  joins: ['antibacterials'],
  sql: `
    case
      when antibacterials.antibacterial_items > 0 then true
      when antibacterials.level_known_items = antibacterials.items then false
    end`,
})
