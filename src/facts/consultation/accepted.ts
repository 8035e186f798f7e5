import { fact } from '../fact.js'

export default fact({
  name: 'accepted',
  type: 'boolean',
  title: { 'zh-CN': '医师已接诊', en: 'The doctor accepted the consultation' },
  needs: ['consultations.accepted_at'],
  sql: 'consultation.accepted_at is not null',
})
