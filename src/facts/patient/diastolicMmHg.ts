import { fact } from '../fact.js'

export default fact({
  name: 'diastolicMmHg',
  type: 'decimal',
  title: { 'zh-CN': '末次舒张压（mmHg）', en: 'Last diastolic blood pressure (mmHg)' },
  needs: ['measurements'],
  joins: ['measurements'],
  sql: 'measurements.last_diastolic_bp',
})
