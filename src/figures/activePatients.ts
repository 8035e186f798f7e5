import { figure } from './figure.js'

export default figure({
  name: 'activePatients',
  needs: ['consultations.patient_id'],
  sql: ({ within }) => `select platform_id, count(distinct patient_id) as value, null as total
    from records.consultations where ${within('applied_at')} group by platform_id`,
})
