import { fact } from '../fact.js'

export default fact({
  name: 'stopConditionOccurred',
  type: 'boolean',
  title: { 'zh-CN': '出现终止条件', en: 'A stop condition appeared' },
  needs: ['consultations.stop_condition_at'],
  sql: 'consultation.stop_condition_at is not null',
})
