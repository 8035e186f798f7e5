import { figure } from './figure.js'

export default figure({
  name: 'technicalFailure',
  needs: ['consultations.technical_failure'],
  sql: ({
    within,
  }) => `select platform_id, count(*) filter (where technical_failure) as value, count(technical_failure) as total
    from records.consultations where ${within('applied_at')} group by platform_id`,
})
