import { fact } from '../fact.js'

export default fact({
  name: 'invitingDoctorPresent',
  type: 'boolean',
  title: { 'zh-CN': '邀请方医师参加会诊', en: 'The inviting doctor took part' },
  needs: ['consultations.inviting_practitioner_id'],
  sql: `consultation.inviting_practitioner_id is not null`,
})
