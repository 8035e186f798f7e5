import { fact } from '../fact.js'

export default fact({
  name: 'doctorReplied',
  type: 'boolean',
  title: { 'zh-CN': '医师有回复', en: 'The doctor replied' },
  needs: ['messages'],
  joins: ['messages'],
  sql: 'coalesce(messages.doctor_replies, 0) > 0',
})
