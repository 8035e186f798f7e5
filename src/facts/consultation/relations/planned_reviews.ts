import { relation } from '../../fact.js'

export default relation({
  name: 'planned_reviews',
  sparse: true,
  sql: () => `
    select platform_id, consultation_id, min(planned_on) as first_planned_on
    from records.follow_ups
    where consultation_id is not null
    group by platform_id, consultation_id`,
  on: `planned_reviews.platform_id = consultation.platform_id
    and planned_reviews.consultation_id = consultation.consultation_id`,
})
