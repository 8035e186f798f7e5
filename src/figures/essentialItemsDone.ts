import { figure } from './figure.js'

export default figure({
  name: 'essentialItemsDone',
  needs: ['sp_visits', 'sp_items'],
  sql: () => `select platform_id, count(*) filter (where done) as value, count(*) as total
    from records.sp_items where essential and applicable group by platform_id`,
})
