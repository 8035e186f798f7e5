import { fact } from '../fact.js'

/** Whatever class the platform’s own catalogue gives it. */
export default fact({
  name: 'containsDrugNamedAsControlled',
  type: 'boolean',
  title: { 'zh-CN': '含目录列名的特殊管理药品', en: 'Contains a drug that the lists of controlled drugs name' },
  needs: ['prescription_items'],
  joins: ['controlled_names'],
  sql: 'controlled_names.prescription_id is not null',
})
