import { figure } from './figure.js'

export default figure({
  name: 'paidConsultations',
  needs: ['consultations.fee_cny'],
  sql: ({ within }) => `select platform_id, count(*) filter (where fee_cny > 0) as value, count(fee_cny) as total
    from records.consultations where ${within('applied_at')} group by platform_id`,
})
