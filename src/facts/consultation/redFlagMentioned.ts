import { fact } from '../fact.js'

export default fact({
  name: 'redFlagMentioned',
  type: 'boolean',
  title: { 'zh-CN': '患者消息提及危急症状', en: 'A message of the patient names a red-flag symptom' },
  needs: ['messages.content'],
  joins: ['red_flags'],
  sql: `red_flags.consultation_id is not null`,
})
