import { fact } from '../fact.js'

/** Of the last review. */
export default fact({
  name: 'reviewSigned',
  type: 'boolean',
  title: { 'zh-CN': '药师已签名', en: 'The reviewer signed' },
  needs: ['prescription_reviews.signed', 'prescription_reviews.reviewed_at'],
  joins: ['review'],
  sql: 'review.last.signed',
})
