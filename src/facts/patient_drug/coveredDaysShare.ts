import { fact } from '../fact.js'

export default fact({
  name: 'coveredDaysShare',
  type: 'decimal',
  title: { 'zh-CN': '用药天数覆盖比例（PDC）', en: 'Proportion of days covered (PDC)' },
  needs: ['prescription_items.days_supply', 'dispensings.prescription_id', 'dispensings.dispensed_at'],
  joins: ['coverage'],
  sql: 'case when coverage.undated_fills = 0 then coverage.covered_days / coverage.window_days end',
})
