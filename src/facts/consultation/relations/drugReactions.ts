import { relation } from '../../fact.js'

export default relation({
  name: 'drugReactions',
  sparse: true,
  sql: () => `
    select platform_id, consultation_id, count(*) as recorded
    from records.adverse_events where kind = 'drug_reaction' and consultation_id is not null
    group by platform_id, consultation_id`,
  on: 'drugReactions.platform_id = consultation.platform_id and drugReactions.consultation_id = consultation.consultation_id',
})
