import { figure } from './figure.js'

export default figure({
  name: 'limitsNotice',
  needs: ['consultations.limits_notice_at'],
  sql: ({ within }) => `select platform_id, count(limits_notice_at) as value, count(*) as total
    from records.consultations where ${within('applied_at')} group by platform_id`,
})
