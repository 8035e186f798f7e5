import { fact } from '../fact.js'

export default fact({
  name: 'givenAsGift',
  type: 'boolean',
  title: { 'zh-CN': '作为赠品提供', en: 'Given away with another purchase' },
  needs: ['dispensings.gift'],
  sql: 'dispensing.gift',
})
