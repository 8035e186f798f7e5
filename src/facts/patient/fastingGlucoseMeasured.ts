import { fact } from '../fact.js'

export default fact({
  name: 'fastingGlucoseMeasured',
  type: 'boolean',
  title: { 'zh-CN': '期间内有空腹血糖测量', en: 'Fasting glucose was measured in the period' },
  needs: ['measurements'],
  joins: ['measurements'],
  sql: 'measurements.last_fasting_glucose is not null',
})
