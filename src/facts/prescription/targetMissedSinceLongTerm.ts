import { fact } from '../fact.js'

export default fact({
  name: 'targetMissedSinceLongTerm',
  type: 'boolean',
  title: {
    'zh-CN': '上次长期处方后指标未达标',
    en: 'The last measurement since the previous long-term prescription misses its target',
  },
  needs: ['measurements'],
  joins: ['values_since_long_term'],
  sql: 'coalesce(values_since_long_term.target_missed, false)',
})
