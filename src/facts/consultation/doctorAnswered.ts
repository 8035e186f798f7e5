import { fact } from '../fact.js'

export default fact({
  name: 'doctorAnswered',
  type: 'boolean',
  title: { 'zh-CN': '医师已回复（问诊未结束的待定）', en: 'The doctor replied; open while the consultation goes on' },
  needs: ['messages', 'consultations.status'],
  joins: ['messages'],
  sql: `
    case
      when messages.doctor_replies > 0 then true
      when consultation.status <> 'in_progress' then false
    end`,
})
