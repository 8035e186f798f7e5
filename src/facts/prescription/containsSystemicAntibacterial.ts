import { fact } from '../fact.js'

/** That there is none is known only where every item is known to be no antibacterial, or topical. */
export default fact({
  name: 'containsSystemicAntibacterial',
  type: 'boolean',
  title: { 'zh-CN': '含全身用抗菌药物', en: 'Contains a systemic antibacterial' },
  needs: ['prescription_items'],
  joins: ['systemic_antibacterials'],
  sql: `
    case
      when systemic_antibacterials.systemic > 0 then true
      when systemic_antibacterials.not_systemic = systemic_antibacterials.items then false
    end`,
})
