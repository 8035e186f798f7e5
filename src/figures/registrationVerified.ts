import { figure } from './figure.js'

export default figure({
  name: 'registrationVerified',
  needs: ['practitioners.registry_verified_on'],
  sql: () => `select platform_id, count(registry_verified_on) as value, count(*) as total
    from records.practitioners where role in ('physician', 'assistant_physician') group by platform_id`,
})
