import { fact } from '../fact.js'

export default fact({
  name: 'doctorRepliedAfterRedFlag',
  type: 'boolean',
  title: { 'zh-CN': '患者提及危急症状后医师有回复', en: 'The doctor replied after the red-flag symptom' },
  needs: ['messages.content'],
  joins: ['red_flags'],
  sql: `coalesce(red_flags.replies, 0) > 0`,
})
