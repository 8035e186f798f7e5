import { fact } from '../fact.js'

export default fact({
  name: 'containsLactationDrug',
  type: 'boolean',
  title: { 'zh-CN': '含哺乳期禁用、慎用的药品', en: 'Contains a drug to be avoided while breast-feeding' },
  needs: ['prescription_items'],
  joins: ['special_populations'],
  sql: 'coalesce(special_populations.lactation_items, 0) > 0',
})
