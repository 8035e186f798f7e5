import { itemCounts, itemsWhere } from '../../itemCounts.js'

/** Names of the items beside the generic names that the platform's catalogue has for their codes. */
export default itemCounts('prescription', 'generic_names', {
  items: 'count(*)',
  catalogued_items: 'count(drug.drug_code)',
  generic_items: itemsWhere('item.generic_name = drug.generic_name or name.ingredient = listed.ingredient'),
})
