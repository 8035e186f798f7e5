import { fact } from '../fact.js'

export default fact({
  name: 'containsPregnancyDrug',
  type: 'boolean',
  title: { 'zh-CN': '含孕妇禁用、慎用的药品', en: 'Contains a drug to be avoided in pregnancy' },
  needs: ['prescription_items'],
  joins: ['special_populations'],
  sql: 'coalesce(special_populations.pregnancy_items, 0) > 0',
})
