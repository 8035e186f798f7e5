import { listLength } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'containsRecordedAllergen',
  type: 'boolean',
  title: { 'zh-CN': '含患者已登记的过敏药物', en: 'Contains a drug that the patient is recorded as allergic to' },
  needs: ['patients.allergens', 'prescription_items'],
  joins: ['patient', 'allergen_match'],
  sql: `
    case
      when allergen_match.prescription_id is not null then true
      when ${listLength('patient.allergens')} > 0 then false
    end`,
})
