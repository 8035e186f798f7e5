import { itemsWhere } from './itemCounts.js'

/** What the items of a prescription are: from the items alone. */
export const itemColumns = {
  items: 'count(*)',
  prescription_only_items: itemsWhere('item.otc = false'),
  otc_known_items: 'count(item.otc)',
  longest_days_supply: 'max(item.days_supply)',
  days_supply_known_items: 'count(item.days_supply)',
}

/** Special control of the prescribed drugs: by the drug catalogue of the platform. */
export const controlColumns = {
  items: 'count(*)',
  controlled_items: itemsWhere(`drug.control_class <> 'none'`),
  class_known_items: 'count(drug.control_class)',
}

/** One controlled drug decides; that there is none is known only where the class of every item is known. */
export const containsControlledDrugSql = `
  case
    when control.controlled_items > 0 then true
    when control.class_known_items = control.items then false
  end`
