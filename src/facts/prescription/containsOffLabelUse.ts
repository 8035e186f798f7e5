import { fact } from '../fact.js'

export default fact({
  name: 'containsOffLabelUse',
  type: 'boolean',
  title: { 'zh-CN': '含超说明书用药', en: 'Contains an off-label use' },
  needs: ['prescription_items.off_label'],
  joins: ['off_label'],
  sql: `
    case
      when off_label.off_label_items > 0 then true
      when off_label.known_items = off_label.items then false
    end`,
})
