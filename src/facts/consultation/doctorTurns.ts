import { fact } from '../fact.js'

export default fact({
  name: 'doctorTurns',
  type: 'integer',
  title: { 'zh-CN': '医师回复条数', en: 'Replies of the doctor' },
  needs: ['messages'],
  joins: ['messages'],
  sql: 'coalesce(messages.doctor_replies, 0)',
})
