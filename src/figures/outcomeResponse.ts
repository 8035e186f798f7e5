import { figure } from './figure.js'

export default figure({
  name: 'outcomeResponse',
  needs: ['consultations.problem_resolved', 'consultations.resolution_asked_at'],
  sql: ({ within }) => `select platform_id, count(problem_resolved) as value, count(*) as total
    from records.consultations where ${within('applied_at')} and resolution_asked_at is not null group by platform_id`,
})
