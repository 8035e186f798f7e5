import { fact } from '../fact.js'

const inTime = (pass: string): string => `coalesce(${pass} <= coalesce(supply.first_released_at, ${pass}), false)`

/**
 * Where passes stood by the time of release, one of them is a person's: one that a person gives afterwards released nothing. Where
 * none stood (whether one had to is another rule's question), any decision of a person will do.
 */
export default fact({
  name: 'reviewedByHuman',
  type: 'boolean',
  title: {
    'zh-CN': '经人工审核（放行前有审核合格的，其中至少一次为人工）',
    en: 'A person reviewed the prescription; where it was passed by the time of release, a person passed it',
  },
  needs: ['prescription_reviews.mode', 'dispensings.prescription_id'],
  joins: ['review', 'review_work', 'supply'],
  sql: `
    case
      when not ${inTime('review.first_passed_at')} then
        case
          when review_work.human_reviews > 0 then true
          when review_work.mode_known_reviews = review_work.reviews then false
        end
      when ${inTime('review_work.first_human_pass_at')} then true
      when not ${inTime('review_work.first_pass_of_unknown_mode_at')} then false
    end`,
})
