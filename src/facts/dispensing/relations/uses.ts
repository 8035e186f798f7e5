import { relation } from '../../fact.js'

/** Over all supplies of the prescription. */
export default relation({
  name: 'uses',
  sql: () => `
    select platform_id, prescription_id, count(*) as supplies, count(fraction) as known_supplies, sum(fraction) as supplied_share
    from records.dispensings
    where prescription_id is not null and (dispensed_at is not null or shipped_at is not null)
    group by platform_id, prescription_id`,
  on: 'uses.platform_id = dispensing.platform_id and uses.prescription_id = dispensing.prescription_id',
})
