import { fact } from '../fact.js'

export default fact({
  name: 'antibacterialWithinPrescriberRight',
  type: 'boolean',
  title: { 'zh-CN': '抗菌药物未超出医师处方权限', en: 'No antibacterial is above the prescriber\u2019s right' },
  needs: ['prescription_items.drug_code', 'drugs.antibacterial_level', 'practitioners.antibacterial_right'],
  joins: ['antibacterials', 'prescriber'],
  sql: `
    case
      when antibacterials.highest_grade > prescriber.antibacterial_grade then false
      when antibacterials.level_known_items = antibacterials.items
        then antibacterials.highest_grade <= prescriber.antibacterial_grade
    end`,
})
