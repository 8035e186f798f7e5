import { figure } from './figure.js'

export default figure({
  name: 'practitionersRetained',
  needs: ['practitioners.joined_on', 'practitioners.left_on'],
  sql: ({
    within,
  }) => `select p.platform_id, count(*) filter (where left_on is null or left_on > last_day) as value, count(*) as total
    from records.practitioners as p join (select platform_id, cast(min(applied_at) as date) as first_day, cast(max(applied_at) as date) as last_day
      from records.consultations where ${within('applied_at')} group by platform_id) as span on span.platform_id = p.platform_id
    where role in ('physician', 'assistant_physician') and joined_on <= first_day
      and (left_on is null or left_on >= first_day)
    group by p.platform_id`,
})
