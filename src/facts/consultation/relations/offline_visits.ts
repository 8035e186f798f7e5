import { relation } from '../../fact.js'

export default relation({
  name: 'offline_visits',
  sparse: true,
  sql: () => `
    select platform_id, patient_id, min(visited_at) as first_visited_at
    from records.offline_visits
    group by platform_id, patient_id`,
  on: 'offline_visits.platform_id = consultation.platform_id and offline_visits.patient_id = consultation.patient_id',
})
