import { relation } from '../../fact.js'

/** Ingredients by the generic names, without salt and form. */
export default relation({
  name: 'ingredients',
  sql: () => `
    select item.platform_id, item.prescription_id, count(name.ingredient) as named_items, count(distinct name.ingredient) as ingredients
    from records.prescription_items as item left join lists.drug_names as name on name.generic_name = item.generic_name
    group by item.platform_id, item.prescription_id`,
  on: 'ingredients.platform_id = prescription.platform_id and ingredients.prescription_id = prescription.prescription_id',
})
