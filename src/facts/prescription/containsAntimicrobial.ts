import { fact } from '../fact.js'

/** By name or by the catalogue of the platform. */
export default fact({
  name: 'containsAntimicrobial',
  type: 'boolean',
  title: { 'zh-CN': '含抗微生物药物', en: 'Contains an antimicrobial' },
  needs: ['prescription_items'],
  joins: ['long_term_bars'],
  sql: 'long_term_bars.antimicrobial',
})
