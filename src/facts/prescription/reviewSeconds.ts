import { secondsBetween } from '../../store/dialect.js'
import { fact } from '../fact.js'

/** Of the last review. */
export default fact({
  name: 'reviewSeconds',
  type: 'decimal',
  title: { 'zh-CN': '审方用时（秒）', en: 'Seconds from opening the prescription to the decision' },
  needs: ['prescription_reviews.opened_at', 'prescription_reviews.reviewed_at'],
  joins: ['review_work'],
  sql: `${secondsBetween('review_work.last.opened_at', 'review_work.last.reviewed_at')}`,
})
