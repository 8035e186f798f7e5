import { itemCounts, itemsWhere } from '../../itemCounts.js'

export default itemCounts('prescription', 'off_label', {
  items: 'count(*)',
  known_items: 'count(item.off_label)',
  off_label_items: itemsWhere('item.off_label'),
  consented_items: itemsWhere('item.off_label and item.off_label_consent'),
  refused_items: itemsWhere('item.off_label and not item.off_label_consent'),
})
