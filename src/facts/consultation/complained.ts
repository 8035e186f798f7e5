import { fact } from '../fact.js'

export default fact({
  name: 'complained',
  type: 'boolean',
  title: { 'zh-CN': '该问诊被投诉', en: 'The consultation drew a complaint' },
  needs: ['complaints.consultation_id'],
  joins: ['complaints'],
  sql: 'complaints.consultation_id is not null',
})
