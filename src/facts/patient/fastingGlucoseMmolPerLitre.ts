import { fact } from '../fact.js'

export default fact({
  name: 'fastingGlucoseMmolPerLitre',
  type: 'decimal',
  title: { 'zh-CN': '末次空腹血糖（mmol/L）', en: 'Last fasting glucose (mmol/L)' },
  needs: ['measurements'],
  joins: ['measurements'],
  sql: 'measurements.last_fasting_glucose',
})
