import { fact } from '../fact.js'

export default fact({
  name: 'longestDaysSupply',
  type: 'decimal',
  title: { 'zh-CN': '最长用药天数', en: 'Longest supply among the items, in days' },
  needs: ['prescription_items.days_supply'],
  joins: ['items'],
  sql: 'items.longest_days_supply',
})
