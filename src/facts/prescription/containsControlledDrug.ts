import { fact } from '../fact.js'
import { containsControlledDrugSql } from '../prescribedDrugs.js'

export default fact({
  name: 'containsControlledDrug',
  type: 'boolean',
  title: { 'zh-CN': '含特殊管理药品', en: 'Contains a specially controlled drug' },
  needs: ['prescription_items.drug_code', 'drugs.control_class'],
  joins: ['control'],
  sql: containsControlledDrugSql,
})
