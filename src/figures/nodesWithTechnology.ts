import { figure } from './figure.js'

export default figure({
  name: 'nodesWithTechnology',
  needs: ['tool_uses'],
  sql: ({
    within,
  }) => `select volume.platform_id, count(*) filter (where 2 * used >= consultations) as value, 7 as total
    from (
      select platform_id, count(*) as consultations from records.consultations
      where ${within('applied_at')} group by platform_id
    ) as volume
    left join (
      select t.platform_id, t.node, count(*) as used
      from records.tool_uses as t
      join records.consultations as c on c.platform_id = t.platform_id and c.consultation_id = t.consultation_id
      where ${within('c.applied_at')} group by all
    ) as nodes on nodes.platform_id = volume.platform_id
    group by volume.platform_id`,
})
