import { fact } from '../fact.js'

export default fact({
  name: 'hba1cMeasured',
  type: 'boolean',
  title: { 'zh-CN': '期间内有糖化血红蛋白测量', en: 'Glycated haemoglobin was measured in the period' },
  needs: ['measurements'],
  joins: ['measurements'],
  sql: 'measurements.last_hba1c is not null',
})
