import { fact } from '../fact.js'

export default fact({
  name: 'acceptancesInSameHour',
  type: 'integer',
  title: { 'zh-CN': '同一小时内接诊量', en: 'Consultations the doctor accepted in the same clock hour' },
  needs: ['consultations.accepted_at'],
  joins: ['acceptances'],
  sql: 'acceptances.accepted',
})
