import { fact } from '../fact.js'

/** Two strengths of one generic name are one drug. */
export default fact({
  name: 'drugsPrescribed',
  type: 'integer',
  title: { 'zh-CN': '处方所列药品种数', en: 'Drugs on the prescription' },
  needs: ['prescription_items'],
  joins: ['drug_kinds'],
  sql: `drug_kinds.drugs`,
})
