import { relation } from '../../fact.js'

/** Names of the items beside the generic names that the platform's catalogue has for their codes. */
export default relation({
  name: 'generic_names',
  sql: () => `
    select item.platform_id, item.prescription_id, count(*) as items, count(drug.drug_code) as catalogued_items,
      count(*) filter (where item.generic_name = drug.generic_name or written.ingredient = listed.ingredient) as generic_items
    from records.prescription_items as item
    left join records.drugs as drug on drug.platform_id = item.platform_id and drug.drug_code = item.drug_code
    left join lists.drug_names as written on written.generic_name = item.generic_name
    left join lists.drug_names as listed on listed.generic_name = drug.generic_name
    group by item.platform_id, item.prescription_id`,
  on: `generic_names.platform_id = prescription.platform_id
    and generic_names.prescription_id = prescription.prescription_id`,
})
