import { fact } from '../fact.js'

export default fact({
  name: 'dailyDosesWithinLabel',
  type: 'boolean',
  title: { 'zh-CN': '日剂量均未超过说明书上限', en: 'No daily dose is above the maximum of the label' },
  needs: [
    'prescription_items.drug_code',
    'prescription_items.dose',
    'prescription_items.dose_unit',
    'drugs.max_daily_dose',
    'drugs.max_dose_unit',
    'prescription_items.frequency',
  ],
  joins: ['doses'],
  sql: `
    case
      when doses.daily_over > 0 then false
      when doses.daily_known = doses.items then true
    end`,
})
