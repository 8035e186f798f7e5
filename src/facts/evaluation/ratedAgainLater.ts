import { fact } from '../fact.js'

export default fact({
  name: 'ratedAgainLater',
  type: 'boolean',
  title: { 'zh-CN': '同一问诊另有更晚的评分', en: 'The same consultation was rated again later' },
  needs: ['evaluations.consultation_id'],
  joins: ['last_rating'],
  sql: 'coalesce(last_rating.evaluation_id <> evaluation.unit_id, false)',
})
