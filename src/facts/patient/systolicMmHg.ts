import { fact } from '../fact.js'

export default fact({
  name: 'systolicMmHg',
  type: 'decimal',
  title: { 'zh-CN': '末次收缩压（mmHg）', en: 'Last systolic blood pressure (mmHg)' },
  needs: ['measurements'],
  joins: ['measurements'],
  sql: 'measurements.last_systolic_bp',
})
