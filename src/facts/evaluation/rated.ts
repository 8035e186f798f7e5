import { fact } from '../fact.js'

export default fact({
  name: 'rated',
  type: 'boolean',
  title: { 'zh-CN': '已评分', en: 'A rating was given' },
  needs: ['evaluations.rating'],
  sql: 'evaluation.rating is not null',
})
