import { figure } from './figure.js'

export default figure({
  name: 'activePractitioners',
  needs: ['consultations.accepted_at'],
  sql: ({ within }) => `select platform_id, count(distinct practitioner_id) as value, null as total
    from records.consultations where ${within('applied_at')} and accepted_at is not null group by platform_id`,
})
