import { figure } from './figure.js'

export default figure({
  name: 'prescriptionsCommented',
  needs: ['prescriptions', 'prescription_comments'],
  sql: ({ within }) => `select p.platform_id, count(c.prescription_id) as value, count(*) as total
    from records.prescriptions as p
    left join (select distinct platform_id, prescription_id from records.prescription_comments) as c
      on c.platform_id = p.platform_id and c.prescription_id = p.prescription_id
    where ${within('p.issued_at')} group by p.platform_id`,
})
