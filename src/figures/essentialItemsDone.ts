import { figure } from './figure.js'

export default figure({
  name: 'essentialItemsDone',
  needs: ['sp_visits', 'sp_items'],
  // An item that two coders looked at is one item.
  sql: ({ within }) => `select platform_id, count(*) filter (where done) as value, count(*) as total
    from (
      select i.platform_id, bool_and(i.done) as done
      from records.sp_items as i
      left join records.sp_visits as v on v.platform_id = i.platform_id and v.visit_id = i.visit_id
      where ${within('v.attempted_at')} and i.essential and i.applicable
      group by i.platform_id, i.visit_id, i.item_id
    ) as items
    group by platform_id`,
})
