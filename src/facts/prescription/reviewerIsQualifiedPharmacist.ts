import { fact } from '../fact.js'

/** Of the last review. Where the qualification is not stated, only another profession than pharmacist decides, in the negative. */
export default fact({
  name: 'reviewerIsQualifiedPharmacist',
  type: 'boolean',
  title: { 'zh-CN': '审方人具有药师资格', en: 'The reviewer is a qualified pharmacist' },
  needs: ['prescription_reviews.reviewer_id', 'prescription_reviews.reviewed_at', 'practitioners'],
  joins: ['review', 'reviewer'],
  sql: `
    case
      when review.last.reviewer_id is null then false
      else coalesce(reviewer.pharmacist_qualified, case when reviewer.role <> 'pharmacist' then false end)
    end`,
})
