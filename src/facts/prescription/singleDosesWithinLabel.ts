import { fact } from '../fact.js'

export default fact({
  name: 'singleDosesWithinLabel',
  type: 'boolean',
  title: { 'zh-CN': '单次剂量均未超过说明书上限', en: 'No single dose is above the maximum of the label' },
  needs: [
    'prescription_items.drug_code',
    'prescription_items.dose',
    'prescription_items.dose_unit',
    'drugs.max_single_dose',
    'drugs.max_dose_unit',
  ],
  joins: ['doses'],
  sql: `
    case
      when doses.single_over > 0 then false
      when doses.single_known = doses.items then true
    end`,
})
