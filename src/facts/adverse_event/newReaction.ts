import { fact } from '../fact.js'

export default fact({
  name: 'newReaction',
  type: 'boolean',
  title: { 'zh-CN': '新的药品不良反应', en: 'A reaction that the package insert does not describe' },
  needs: ['adverse_events.new_reaction'],
  sql: 'adverse_event.new_reaction',
})
