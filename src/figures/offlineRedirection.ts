import { figure } from './figure.js'

export default figure({
  name: 'offlineRedirection',
  needs: ['consultations.stop_condition_at', 'consultations.offline_advice_at'],
  sql: ({ within }) => `select platform_id, count(offline_advice_at) as value, count(*) as total
    from records.consultations where ${within('applied_at')} and stop_condition_at is not null group by platform_id`,
})
