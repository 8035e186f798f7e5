import { fact } from '../fact.js'

export default fact({
  name: 'containsIncompatibleHerbs',
  type: 'boolean',
  title: { 'zh-CN': '含十八反、十九畏配伍', en: 'Contains herbs that are held to be incompatible' },
  needs: ['prescription_items'],
  joins: ['incompatible_herbs'],
  sql: 'incompatible_herbs.prescription_id is not null',
})
