import { figure } from './figure.js'

export default figure({
  name: 'seniorJoiners',
  needs: ['practitioners.joined_on', 'practitioners.title_code'],
  sql: ({ within }) => `select p.platform_id, count(*) filter (where title_code in ('231', '232')) as value,
      count(*) filter (where title_code is not null) as total
    from records.practitioners as p join (select platform_id, cast(min(applied_at) as date) as first_day, cast(max(applied_at) as date) as last_day
      from records.consultations where ${within('applied_at')} group by platform_id) as span on span.platform_id = p.platform_id
    where role in ('physician', 'assistant_physician') and joined_on between first_day and last_day
    group by p.platform_id`,
})
