import { fact } from '../fact.js'

/** A screen over the patient’s words, for a person to confirm; see the pattern in relations/messages. */
export default fact({
  name: 'drugReactionMentioned',
  type: 'boolean',
  title: { 'zh-CN': '患者消息提及疑似用药反应', en: 'A message of the patient suggests a drug reaction' },
  needs: ['messages.content'],
  joins: ['messages'],
  sql: 'coalesce(messages.drug_reaction_mentions, 0) > 0',
})
