import { fact } from '../fact.js'

export default fact({
  name: 'followUpPlanned',
  type: 'boolean',
  title: { 'zh-CN': '已制定随访计划', en: 'A follow-up is planned' },
  needs: ['follow_ups'],
  joins: ['follow_ups'],
  sql: 'follow_ups.patient_id is not null',
})
