import { figure } from './figure.js'

export default figure({
  name: 'toolCoverage',
  needs: ['tool_uses'],
  sql: ({ within }) => `select c.platform_id, count(used.consultation_id) as value, count(*) as total
    from records.consultations as c
    left join (select distinct platform_id, consultation_id from records.tool_uses) as used
      on used.platform_id = c.platform_id and used.consultation_id = c.consultation_id
    where ${within('c.applied_at')} group by c.platform_id`,
})
