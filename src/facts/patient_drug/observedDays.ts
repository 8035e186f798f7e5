import { fact } from '../fact.js'

export default fact({
  name: 'observedDays',
  type: 'integer',
  title: { 'zh-CN': '首次取药至期末的天数', en: 'Days from the first fill to the end of the period' },
  needs: ['dispensings.prescription_id', 'dispensings.dispensed_at'],
  joins: ['coverage'],
  sql: 'coverage.window_days',
})
