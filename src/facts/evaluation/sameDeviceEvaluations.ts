import { fact } from '../fact.js'

export default fact({
  name: 'sameDeviceEvaluations',
  type: 'integer',
  title: { 'zh-CN': '同一设备当日提交的评价数', en: 'Evaluations of that day from the same device' },
  needs: ['evaluations.device_id', 'evaluations.evaluated_at'],
  joins: ['deviceDay'],
  sql: 'deviceDay.evaluations',
})
