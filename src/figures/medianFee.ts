import { figure } from './figure.js'

export default figure({
  name: 'medianFee',
  needs: ['consultations.fee_cny'],
  sql: ({ within }) => `select platform_id, median(fee_cny) as value, count(*) as total
    from records.consultations where ${within('applied_at')} and fee_cny > 0 group by platform_id`,
})
