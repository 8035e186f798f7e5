import { fact } from '../fact.js'

export default fact({
  name: 'bloodPressureMeasured',
  type: 'boolean',
  title: { 'zh-CN': '期间内有血压测量', en: 'Blood pressure was measured in the period' },
  needs: ['measurements'],
  joins: ['measurements'],
  sql: 'measurements.last_systolic_bp is not null and measurements.last_diastolic_bp is not null',
})
