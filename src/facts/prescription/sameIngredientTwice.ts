import { fact } from '../fact.js'

export default fact({
  name: 'sameIngredientTwice',
  type: 'boolean',
  title: { 'zh-CN': '同一成分重复开具', en: 'One active ingredient is prescribed twice' },
  needs: ['prescription_items'],
  joins: ['ingredients'],
  sql: `ingredients.named_items > ingredients.ingredients`,
})
