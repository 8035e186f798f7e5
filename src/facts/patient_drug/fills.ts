import { fact } from '../fact.js'

export default fact({
  name: 'fills',
  type: 'integer',
  title: { 'zh-CN': '取药次数', en: 'How often the drug was dispensed' },
  needs: ['dispensings.prescription_id', 'dispensings.dispensed_at'],
  joins: ['coverage'],
  sql: 'coalesce(coverage.fills, 0)',
})
