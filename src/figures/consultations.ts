import { figure } from './figure.js'

export default figure({
  name: 'consultations',
  needs: ['consultations'],
  sql: ({ within }) => `select platform_id, count(*) as value, null as total
    from records.consultations where ${within('applied_at')} group by platform_id`,
})
