import { figure } from './figure.js'

export default figure({
  name: 'problemsResolved',
  needs: ['consultations.problem_resolved'],
  sql: ({
    within,
  }) => `select platform_id, count(*) filter (where problem_resolved) as value, count(problem_resolved) as total
    from records.consultations where ${within('applied_at')} group by platform_id`,
})
