import { listLength } from '../../store/dialect.js'
import { fact } from '../fact.js'

export default fact({
  name: 'everyDrugIndicated',
  type: 'boolean',
  title: { 'zh-CN': '各药品均有与诊断相符的适应证', en: 'Every drug is labelled for a diagnosis of the prescription' },
  needs: ['prescriptions.diagnoses', 'prescription_items.drug_code', 'drugs.indications'],
  joins: ['indications'],
  sql: `
    case
      when ${listLength('prescription.diagnoses')} > 0 then
        case
          when indications.matched_items < indications.known_items then false
          when indications.matched_items = indications.items then true
        end
    end`,
})
