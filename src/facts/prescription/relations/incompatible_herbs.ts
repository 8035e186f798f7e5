import { relation } from '../../fact.js'

/** Prescriptions with both herbs of a pair, on two lines. */
export default relation({
  name: 'incompatible_herbs',
  sparse: true,
  sql: () => `
    with sided as (
      select item.platform_id, item.prescription_id, item.line_no, named.entry_id, named.side
      from records.prescription_items as item
      join lists.drug_matches as named on named.list = 'incompatible_herbs' and named.generic_name = item.generic_name
    )
    select distinct one.platform_id, one.prescription_id
    from sided as one
    join sided as other on other.platform_id = one.platform_id and other.prescription_id = one.prescription_id
      and other.entry_id = one.entry_id and one.side = 'first' and other.side = 'second' and other.line_no <> one.line_no`,
  on: `incompatible_herbs.platform_id = prescription.platform_id
    and incompatible_herbs.prescription_id = prescription.prescription_id`,
})
