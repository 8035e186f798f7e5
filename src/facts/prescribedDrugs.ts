/** What the items of a prescription are, one row per prescription: from the items alone. */
export const itemsByPrescription = `
  select platform_id, prescription_id, count(*) as items,
    count(*) filter (where otc = false) as prescription_only_items, count(otc) as otc_known_items,
    max(days_supply) as longest_days_supply, count(days_supply) as days_supply_known_items
  from records.prescription_items group by platform_id, prescription_id`

/** Special control of the prescribed drugs, one row per prescription: by the drug catalogue of the platform. */
export const controlByPrescription = `
  select item.platform_id, item.prescription_id, count(*) as items,
    count(*) filter (where drug.control_class <> 'none') as controlled_items,
    count(drug.control_class) as class_known_items
  from records.prescription_items as item
  left join records.drugs as drug on drug.platform_id = item.platform_id and drug.drug_code = item.drug_code
  group by item.platform_id, item.prescription_id`

/** One controlled drug decides; that there is none is known only where the class of every item is known. */
export const containsControlledDrugSql = `
  case
    when control.controlled_items > 0 then true
    when control.class_known_items = control.items then false
  end`
