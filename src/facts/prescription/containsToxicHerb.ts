import { fact } from '../fact.js'

export default fact({
  name: 'containsToxicHerb',
  type: 'boolean',
  title: { 'zh-CN': '含毒性中药品种', en: 'Contains a toxic herb' },
  needs: ['prescription_items'],
  joins: ['toxic_herbs'],
  sql: 'toxic_herbs.prescription_id is not null',
})
