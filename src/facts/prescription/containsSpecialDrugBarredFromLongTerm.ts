import { fact } from '../fact.js'

export default fact({
  name: 'containsSpecialDrugBarredFromLongTerm',
  type: 'boolean',
  title: {
    'zh-CN': '含不得用于长期处方的特殊管理药品',
    en: 'Contains a specially controlled drug barred from long-term prescriptions',
  },
  needs: ['prescription_items'],
  joins: ['long_term_bars'],
  sql: 'long_term_bars.controlled',
})
