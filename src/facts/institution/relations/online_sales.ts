import { relation } from '../../fact.js'

/** What was supplied under prescriptions of the period, by channel. */
export default relation({
  name: 'online_sales',
  sql: (scope) => `
    select c.platform_id, c.institution_id, count(*) as supplies, count(d.channel) as known_supplies,
      count(*) filter (where d.channel = 'online_retail') as online_supplies
    from records.dispensings as d
    join records.prescriptions as p on p.platform_id = d.platform_id and p.prescription_id = d.prescription_id
    join records.consultations as c on c.platform_id = p.platform_id and c.consultation_id = p.consultation_id
    where ${scope.within('p.issued_at')}
    group by c.platform_id, c.institution_id`,
  on: 'online_sales.platform_id = institution.platform_id and online_sales.institution_id = institution.institution_id',
})
