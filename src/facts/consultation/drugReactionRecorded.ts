import { fact } from '../fact.js'

export default fact({
  name: 'drugReactionRecorded',
  type: 'boolean',
  title: { 'zh-CN': '已登记药品不良反应', en: 'A drug reaction is on record' },
  needs: ['adverse_events.consultation_id'],
  joins: ['drugReactions'],
  sql: 'coalesce(drugReactions.recorded, 0) > 0',
})
