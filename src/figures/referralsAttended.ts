import { figure } from './figure.js'

export default figure({
  name: 'referralsAttended',
  needs: ['referrals.attended_at'],
  sql: ({ within }) => `select platform_id, count(attended_at) as value, count(*) as total
    from records.referrals where ${within('issued_at')} group by platform_id`,
})
