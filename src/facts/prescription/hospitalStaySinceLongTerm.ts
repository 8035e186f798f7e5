import { fact } from '../fact.js'

export default fact({
  name: 'hospitalStaySinceLongTerm',
  type: 'boolean',
  title: { 'zh-CN': '上次长期处方后曾住院', en: 'A hospital stay since the previous long-term prescription' },
  needs: ['offline_visits'],
  joins: ['stays_since_long_term'],
  sql: 'stays_since_long_term.prescription_id is not null',
})
