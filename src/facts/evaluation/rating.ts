import { fact } from '../fact.js'

export default fact({
  name: 'rating',
  type: 'decimal',
  title: { 'zh-CN': '满意度评分', en: 'Rating' },
  needs: ['evaluations.rating'],
  sql: 'evaluation.rating',
})
