import { figure } from './figure.js'

export default figure({
  name: 'refundedConsultations',
  needs: ['consultations.paid_at', 'consultations.refunded_cny'],
  sql: ({ within }) => `select platform_id, count(*) filter (where refunded_cny > 0) as value, count(*) as total
    from records.consultations where ${within('applied_at')} and paid_at is not null group by platform_id`,
})
