import { figure } from './figure.js'

export default figure({
  name: 'complaintsClosed',
  needs: ['complaints.closed_at'],
  sql: ({ within }) => `select platform_id, count(closed_at) as value, count(*) as total
    from records.complaints where ${within('received_at')} group by platform_id`,
})
