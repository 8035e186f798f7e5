import { trimmed } from '../../../store/dialect.js'
import { itemCounts, itemsWhere } from '../../itemCounts.js'

const stated = (column: string): string => `${trimmed(column, ' \u3000')} <> ''`

/** Of how many items each element is on the prescription. */
export default itemCounts('prescription', 'stated_elements', {
  items: 'count(*)',
  with_form: itemsWhere(stated('item.dosage_form')),
  with_strength: itemsWhere(stated('item.strength')),
  with_quantity: itemsWhere(`item.quantity > 0 and ${stated('item.quantity_unit')}`),
  with_usage: itemsWhere(
    `item.dose > 0 and ${stated('item.dose_unit')} and ${stated('item.route')} and ${stated('item.frequency')}`,
  ),
})
