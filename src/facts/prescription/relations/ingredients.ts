import { itemCounts } from '../../itemCounts.js'

/** Ingredients by the generic names, without salt and form. */
export default itemCounts('prescription', 'ingredients', {
  named_items: 'count(name.ingredient)',
  ingredients: 'count(distinct name.ingredient)',
})
