import { figure } from './figure.js'

export default figure({
  name: 'freeConsultationsPrescribed',
  needs: ['consultations.fee_cny', 'prescriptions'],
  sql: ({ within }) => `select c.platform_id, count(p.consultation_id) as value, count(*) as total
    from records.consultations as c
    left join (select distinct platform_id, consultation_id from records.prescriptions) as p
      on p.platform_id = c.platform_id and p.consultation_id = c.consultation_id
    where ${within('c.applied_at')} and c.fee_cny = 0 group by c.platform_id`,
})
