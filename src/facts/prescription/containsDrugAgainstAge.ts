import { fact } from '../fact.js'

/** Where nothing on the prescription is limited by age, the age does not matter. */
export default fact({
  name: 'containsDrugAgainstAge',
  type: 'boolean',
  title: { 'zh-CN': '含该年龄禁用、慎用的药品', en: 'Contains a drug to be avoided at the patient’s age' },
  needs: ['prescription_items', 'patients.birth_date'],
  joins: ['special_populations'],
  sql: `
    case
      when special_populations.too_young_items > 0 then true
      when coalesce(special_populations.age_known_items, 0) = coalesce(special_populations.child_items, 0) then false
    end`,
})
