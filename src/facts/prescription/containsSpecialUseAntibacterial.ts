import { fact } from '../fact.js'

export default fact({
  name: 'containsSpecialUseAntibacterial',
  type: 'boolean',
  title: { 'zh-CN': '含特殊使用级抗菌药物', en: 'Contains a special-use antibacterial' },
  needs: ['prescription_items.drug_code', 'drugs.antibacterial_level'],
  joins: ['antibacterials'],
  sql: `
    case
      when antibacterials.highest_grade = 3 then true
      when antibacterials.level_known_items = antibacterials.items then false
    end`,
})
