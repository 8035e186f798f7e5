import { figure } from './figure.js'

export default figure({
  name: 'insurancePaid',
  needs: ['consultations.payer'],
  sql: ({
    within,
  }) => `select platform_id, count(*) filter (where payer in ('medical_insurance', 'commercial_insurance')) as value, count(payer) as total
    from records.consultations where ${within('applied_at')} group by platform_id`,
})
