import { fact } from '../fact.js'

export default fact({
  name: 'offLabelUseConsented',
  type: 'boolean',
  title: { 'zh-CN': '超说明书用药均经知情同意', en: 'The patient consented to every off-label use' },
  needs: ['prescription_items.off_label', 'prescription_items.off_label_consent'],
  joins: ['off_label'],
  sql: `
    case
      when off_label.refused_items > 0 then false
      when off_label.consented_items = off_label.off_label_items then true
    end`,
})
